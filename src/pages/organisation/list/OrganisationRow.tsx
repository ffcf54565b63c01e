import { organisationPageMessages } from '../../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../../ui/TextProvider'
import { OrganisationLink } from '../../shared/links/OrganisationLink'
import { AgreementBar } from '../../shared/lists/AgreementBar'
import type { ListedRow } from './listedRows'
import styles from './OrganisationRows.module.css'

interface OrganisationRowProps {
  row: ListedRow
  /** The most agreements of any organisation, which fill the bar. */
  top: number
  /** Name of the country whose partnerships are listed. */
  subject: string
  /** Whether the newest agreement is dated. */
  isDated: boolean
}

/** One organisation: name, what it is, its agreements as a number and a bar, and its partners. */
export function OrganisationRow({ row, top, subject, isDated }: OrganisationRowProps) {
  const text = useText()
  const { m, f } = text
  const { organisation, country, isOwn, count, partners, newest } = row
  const words = organisationPageMessages(text)
  const facts = [
    organisation.acronym,
    m.words.organisationType[organisation.type],
    country ? f.country(country) : words.international,
    organisation.militaryLink && words.index.stated,
  ].filter(Boolean)
  return (
    <li className={styles.row}>
      <div>
        <OrganisationLink organisation={organisation} className={styles.name} />
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <AgreementBar count={count} top={top} />
      <span className={styles.partners}>
        {isDated
          ? newest && f.shortDate(newest)
          : count > 0 &&
            (isOwn ? words.index.countries(partners) : words.index.organisations(partners, subject))}
      </span>
    </li>
  )
}
