import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import styles from './CountryList.module.css'
import type { ListedCountry } from './listedCountries'

interface CountryRowProps {
  country: ListedCountry
  /** The most agreements of any country, which fill the bar. */
  top: number
  /** Whether the newest agreement is dated. */
  isDated: boolean
}

/** A partner country with its agreements as a number and a bar. */
export function CountryRow({ country: { iso3, name, count, newest }, top, isDated }: CountryRowProps) {
  const { m, f } = useText()
  return (
    <li className={styles.row}>
      <DetailsLink id={iso3} kind="country" className={styles.partner}>
        {name}
      </DetailsLink>
      {isDated && newest && <span className={styles.date}>{f.shortDate(newest)}</span>}
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${(count / top) * 100}%` }} />
      </span>
      <span className={styles.count}>
        <span aria-hidden="true">{f.number(count)}</span>
        <span className="visually-hidden">{m.common.agreements(count)}</span>
      </span>
    </li>
  )
}
