import { wholeSelection } from '../../selection/wholeSelection'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import styles from '../shared/profile/Bars.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { partnersNearby } from './partnersNearby'

/** For a country without records: countries nearby that have some. */
export function RegionPartners({ position }: { position: number }) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const rows = partnersNearby(wholeSelection(dataset), position)
  const most = Math.max(...rows.map(({ count }) => count))
  if (rows.length === 0) return null
  return (
    <ProfileSection title={m.countryPage.nearby} aside={m.countryPage.nearbyAside}>
      <ul className={styles.short}>
        {rows.map(({ country, count }) => {
          const found = dataset.countries[country]
          return (
            found && (
              <li key={country} className={styles.row}>
                <DetailsLink id={found.iso3} kind="country" className={styles.name}>
                  {f.country(found)}
                </DetailsLink>
                <span className={styles.track}>
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${(count / most) * 100}%`, background: 'var(--series)' }}
                  />
                </span>
                <span className={styles.value}>{f.number(count)}</span>
              </li>
            )
          )
        })}
      </ul>
    </ProfileSection>
  )
}
