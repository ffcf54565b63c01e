import { Link } from '@tanstack/react-router'
import { encodeView } from '../../selection/address'
import { countryRanking, rankNeighbours } from '../../selection/countryRanking'
import { defaultView } from '../../selection/view'
import { wholeSelection } from '../../selection/wholeSelection'
import { useText } from '../../ui/TextProvider'
import styles from '../shared/details/ProfilePage.module.css'
import { useView } from '../shared/useView'
import { nextInRanking } from './nextInRanking'

/** Where to go from a country: the index, the map with it open, a comparison with the next in the ranking. */
export function CountryWays({ position }: { position: number }) {
  const { m, f } = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const iso3 = dataset.countries[position]?.iso3 ?? null
  const next = nextInRanking(rankNeighbours(countryRanking(wholeSelection(dataset)), position))
  const other = next === null ? undefined : dataset.countries[next]
  const plain = { ...defaultView, theme: view.theme }
  return (
    <p className={styles.way}>
      <Link to="/countries" search={encodeView(plain)}>
        {m.countryPage.allCountries}
      </Link>
      <Link to="/" search={encodeView({ ...view, open: iso3 })}>
        {m.pages.toMap}
      </Link>
      {iso3 && other && (
        <Link to="/compare" search={encodeView({ ...plain, compare: [iso3, other.iso3] })}>
          {m.countryPage.compareWith(f.country(other))}
        </Link>
      )}
    </p>
  )
}
