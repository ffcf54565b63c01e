import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { AgreementBar } from '../../shared/lists/AgreementBar'
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
  const { f } = useText()
  return (
    <li className={styles.row}>
      <DetailsLink id={iso3} kind="country" className={styles.partner}>
        {name}
      </DetailsLink>
      {isDated && newest && <span className={styles.date}>{f.shortDate(newest)}</span>}
      <AgreementBar count={count} top={top} className={styles.track} />
    </li>
  )
}
