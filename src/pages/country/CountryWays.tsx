import { Link } from '@tanstack/react-router'
import { countryName } from '../../charts/names/countryName'
import { encodeView } from '../../selection/address/address'
import { counterparts, findEntities } from '../../selection/compare/entities'
import { defaultView } from '../../selection/view'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../ui/TextProvider'
import { ListLink } from '../shared/links/ListLink'
import styles from '../shared/profile/ProfilePage.module.css'
import { useTravel } from '../shared/view/useTravel'
import { useView } from '../shared/view/useView'

/**
 * Links from a country to the index, to the map with the country open, and to a comparison with its neighbour in the
 * ranking.
 */
export function CountryWays({ position }: { position: number }) {
  const text = useText()
  const { m } = text
  const words = countryPageMessages(text)
  const { dataset } = useView().selection
  const travel = useTravel()
  const iso3 = dataset.countries[position]?.iso3 ?? null
  const [other] = findEntities(dataset, iso3 ? [iso3] : []).flatMap((own) => counterparts(dataset, own))
  return (
    <p className={`${styles.way} screen-only`}>
      <ListLink list="countries" all={words.allCountries} />
      <Link to="/" search={{ ...travel('/'), ...(iso3 && { open: iso3 }) }}>
        {m.pages.toMap}
      </Link>
      {iso3 && other && (
        <Link
          to="/compare"
          search={{ ...travel('/compare'), ...encodeView({ ...defaultView, compare: [iso3, other] }) }}
        >
          {words.compareWith(countryName(dataset, text, dataset.countryIndex.get(other) ?? -1))}
        </Link>
      )}
    </p>
  )
}
