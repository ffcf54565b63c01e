import { countryName } from '../../../charts/names/countryName'
import type { Comparison } from '../../../selection/compare/compareEntities'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import styles from './MemberOverlap.module.css'

/** Lists of members: countries in all entities first, in some, then in one only. */
export function MemberOverlap({ comparison, names }: { comparison: Comparison; names: readonly string[] }) {
  const text = useText()
  const { dataset } = useView().selection
  const words = compareMessages(text)
  const byName = (countries: readonly number[]) =>
    [...countries].sort((a, b) =>
      text.f.compare(countryName(dataset, text, a), countryName(dataset, text, b)),
    )
  const title = (of: readonly number[]) => {
    const own = of.map((position) => names[position] ?? '')
    if (of.length === names.length) return words.inAll(names)
    return of.length === 1 ? words.inOnly(own[0] ?? '') : words.inSome(own)
  }
  return (
    <ProfileSection title={words.overlap}>
      {comparison.overlaps.length === 0 && <p>{words.noneAtAll}</p>}
      <div className={styles.groups}>
        {comparison.overlaps.map(({ of, countries }) => (
          <section key={of.join()} className={styles.group} aria-label={title(of)}>
            <h3 className={styles.title}>
              {title(of)} <span className={styles.count}>{words.count(countries.length)}</span>
            </h3>
            <ul className={styles.members}>
              {byName(countries).map((country) => (
                <Member key={country} country={country} comparison={comparison} of={of} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.note}>{words.datesNote}</p>
    </ProfileSection>
  )
}

interface MemberProps {
  country: number
  comparison: Comparison
  /** Indices of the entities it belongs to. */
  of: readonly number[]
}

function Member({ country, comparison, of }: MemberProps) {
  const text = useText()
  const { dataset } = useView().selection
  const words = compareMessages(text)
  const dates = of.map((position) => {
    const date = comparison.entities[position]?.members?.get(country)
    return date ? text.f.shortDate(date) : words.undated
  })
  return (
    <li className={styles.member}>
      <DetailsLink id={dataset.countries[country]?.iso3 ?? ''} kind="country">
        {countryName(dataset, text, country)}
      </DetailsLink>
      {dates.map((date, index) => (
        <span key={of[index]} className={styles.date}>
          {date}
        </span>
      ))}
    </li>
  )
}
