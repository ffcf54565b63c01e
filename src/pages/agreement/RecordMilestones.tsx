import type { Agreement } from '../../dataset/schema'
import { useText } from '../../ui/TextProvider'
import { milestonesOf } from '../shared/profile/milestones'
import { ProfileSection } from '../shared/profile/ProfileSection'
import styles from './Record.module.css'
import { ReferenceMarks } from './ReferenceMarks'

interface RecordMilestonesProps {
  record: Agreement
  /** Ids of the page's sources, in the order of their numbers. */
  references: readonly string[]
}

/** Milestones of a record, oldest first, each as precisely dated as known. */
export function RecordMilestones({ record, references }: RecordMilestonesProps) {
  const { m, f } = useText()
  const milestones = milestonesOf([record])
  if (milestones.length === 0) return null
  return (
    <ProfileSection title={m.explore.record.milestones}>
      <ol className={styles.milestones}>
        {milestones.map(({ date, text, sources }) => (
          <li key={date + text}>
            <span className={styles.when}>{f.date(date)}</span>
            <span>
              {text}
              <ReferenceMarks ids={sources} references={references} />
            </span>
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
