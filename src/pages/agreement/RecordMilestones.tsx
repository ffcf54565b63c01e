import type { Agreement } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { EntryMarks } from '../shared/evidence/SourceMarks'
import { DetailsLink } from '../shared/links/DetailsLink'
import { milestonesOf } from '../shared/profile/milestones'
import { ProfileSection } from '../shared/profile/ProfileSection'
import styles from './Record.module.css'

interface RecordMilestonesProps {
  record: Agreement
  evidence: RecordEvidence
}

/** Milestones of a record, oldest first, each as precisely dated as known. */
export function RecordMilestones({ record, evidence }: RecordMilestonesProps) {
  const text = useText()
  const { m, f } = text
  const milestones = milestonesOf([record])
  if (milestones.length === 0) return null
  return (
    <ProfileSection title={m.explore.record.milestones}>
      <ol className={styles.milestones}>
        {milestones.map(({ date, text: what, sources, ownRecord, isPlanned }) => (
          <li key={date + what}>
            <span className={styles.when}>{f.date(date)}</span>
            <span>
              {isPlanned ? m.explore.record.planned(what) : what}
              <EntryMarks evidence={evidence} ids={sources} entry="milestone" />
              {ownRecord !== undefined && (
                <DetailsLink id={ownRecord} kind="record" className={styles.own}>
                  {agreementPageMessages(text).ownRecord}
                </DetailsLink>
              )}
            </span>
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
