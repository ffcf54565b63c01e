import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import { RecordLink } from '../shared/links/RecordLink'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './Record.module.css'
import { relatedRecords } from './relatedRecords'

/** Related records, grouped by how they are related. */
export function RelatedRecords({ position }: { position: number }) {
  const text = useText()
  const { m } = text
  const { dataset } = useView().selection
  const groups = relatedRecords(dataset, position)
  const words = agreementPageMessages(text)
  if (groups.length === 0) return null
  return (
    <ProfileSection title={m.pages.related}>
      {groups.map(({ relation, records, total }) => (
        <section key={relation} className={styles.group}>
          <h3>
            {words.relatedTitle[relation]}
            <span className={styles.total}>{words.relatedTotal(records.length, total)}</span>
          </h3>
          <ul>
            {records.map((record) => (
              <RecordLink key={record.id} record={record} />
            ))}
          </ul>
        </section>
      ))}
    </ProfileSection>
  )
}
