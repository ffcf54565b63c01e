import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { EntryMarks } from '../shared/evidence/SourceMarks'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'

/** The documents of a record for which several were signed. */
export function RecordDocuments({ evidence }: { evidence: RecordEvidence }) {
  const text = useText()
  const { documents } = evidence.details
  if (!documents) return null
  return (
    <ProfileSection title={agreementPageMessages(text).documents}>
      <ul className={profile.note}>
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
