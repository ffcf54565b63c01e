import { wholeSelection } from '../../selection/wholeSelection'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import styles from '../shared/profile/Bars.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { partnersNearby } from './partnersNearby'

/** For a country without records: countries nearby that have some. */
export function RegionPartners({ position }: { position: number }) {
  const text = useText()
  const { f } = text
  const words = countryPageMessages(text)
  const { dataset } = useView().selection
  const rows = partnersNearby(wholeSelection(dataset), position)
  const most = Math.max(...rows.map(({ count }) => count))
  if (rows.length === 0) return null
  return (
    <ProfileSection title={words.nearby} aside={words.nearbyAside}>
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
