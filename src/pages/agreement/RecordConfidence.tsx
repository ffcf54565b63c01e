import type { Agreement } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import { useDetails } from '../shared/data/useLoaded'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './Record.module.css'
import { voicesOf } from './voicesOf'

/** The confidence of a record, why, and whose texts its sources are. */
export function RecordConfidence({ record }: { record: Agreement }) {
  const text = useText()
  const { m } = text
  const { dataset } = useView().selection
  const { data: details } = useDetails()
  const words = agreementPageMessages(text)
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]))
  const sources = details && record.sources.flatMap((id) => details.sources.get(id) ?? [])
  return (
    <ProfileSection title={words.confidenceTitle}>
      <p className={styles.confidence}>
        {details
          ? words.confidence({ ...record, ...details.records.get(record.id) })
          : m.explore.record.confidence(record.confidence)}
      </p>
      <ul className={styles.voices}>
        {sources &&
          voicesOf(record, sources, organisations).map(({ voice, isPrimary, publishers }) => (
            <li key={voice}>
              {words.voicesOf(voice === 'own' ? words.ownText : m.words.sourceKind[voice], publishers)}
              {isPrimary && <span className={styles.quiet}>{` (${words.primary})`}</span>}
            </li>
          ))}
      </ul>
      <p className={profile.small}>{words.rule}</p>
    </ProfileSection>
  )
}
