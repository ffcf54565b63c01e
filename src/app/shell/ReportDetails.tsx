import { ContactLink } from '../../pages/shared/links/ContactLink'
import { CopyButton } from '../../ui/controls/CopyButton'
import { useText } from '../../ui/TextProvider'
import styles from './ReportProblem.module.css'

/** The details of a problem, and the ways to pass them on: a message to the contact, if there is one, and copying. */
export function ReportDetails({ contact, details }: { contact: string | undefined; details: string }) {
  const words = useText().m.common.report
  return (
    <>
      <p className={styles.text}>{contact ? words.toContact : words.noContact}</p>
      <textarea className={styles.details} readOnly rows={5} value={details} aria-label={words.name} />
      <div className={styles.ways}>
        {contact && (
          <ContactLink contact={contact} title={words.title} body={words.body(details)}>
            {words.write}
          </ContactLink>
        )}
        <CopyButton text={details} label={words.copy} />
      </div>
    </>
  )
}
