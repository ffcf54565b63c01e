import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { EntryMarks } from '../shared/evidence/SourceMarks'
import { ProfileSection } from '../shared/profile/ProfileSection'
import styles from './Record.module.css'

/** The documents of a record for which several were signed. */
export function RecordDocuments({ evidence }: { evidence: RecordEvidence }) {
  const text = useText()
  const { documents } = evidence.details
  if (!documents) return null
  return (
    <ProfileSection title={agreementPageMessages(text).documents}>
      <ul className={styles.documents}>
        {documents.map(({ title, sources = [] }) => (
          <li key={title}>
            {title}
            <EntryMarks evidence={evidence} ids={sources} entry="document" />
          </li>
        ))}
      </ul>
    </ProfileSection>
  )
}
