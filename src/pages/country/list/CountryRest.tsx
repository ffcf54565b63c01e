import { subjectName } from '../../../charts/names/subjectName'
import { countryPageMessages } from '../../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'
import styles from './CountryList.module.css'
import type { RestGroup } from './countrySections'

/** The countries without an agreement, by what is known of them: folded, unless the reader searches for one. */
export function CountryRest({ rest, isOpen }: { rest: readonly RestGroup[]; isOpen: boolean }) {
  const text = useText()
  const { dataset } = useView().selection
  const words = countryPageMessages(text).index
  const without = rest.filter(({ state }) => state !== 'subject')
  const count = without.reduce((sum, { countries }) => sum + countries.length, 0)
  return (
    // Opened and closed anew for each search.
    <details key={String(isOpen)} className={styles.rest} open={isOpen}>
      <summary>
        {words.without(count, without.length < rest.length ? subjectName(dataset, text) : null)}
      </summary>
      {rest.map(({ state, isMember, countries }) => (
        <section key={`${state}-${isMember}`} className={styles.group}>
          <h3 className={styles.state}>
            {state === 'subject'
              ? words.rest.subject(subjectName(dataset, text))
              : words.restOf(
                  words.rest[state === 'none' && dataset.tracksSearches ? 'searched' : state],
                  isMember,
                  countries.length,
                )}
          </h3>
          <ul className={styles.countries}>
            {countries.map(({ iso3, name }) => (
              <li key={iso3} className={styles.row}>
                <DetailsLink id={iso3} kind="country" className={styles.without}>
                  {name}
                </DetailsLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
