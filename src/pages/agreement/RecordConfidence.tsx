import type { Agreement } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import { useSources } from '../shared/data/useLoaded'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { explainConfidence } from './explainConfidence'
import styles from './Record.module.css'

/** The confidence of a record, and the sources it rests on. */
export function RecordConfidence({ record }: { record: Agreement }) {
  const text = useText()
  const { m } = text
  const { dataset } = useView().selection
  const { data: sources } = useSources()
  const words = agreementPageMessages(text)
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]))
  const found = sources && record.sources.flatMap((id) => sources.get(id) ?? [])
  const reasons = found && explainConfidence(record, found, organisations)
  return (
    <ProfileSection title={words.confidenceTitle}>
      <p className={styles.confidence}>
        {reasons ? words.confidence(reasons) : m.explore.record.confidence(record.confidence)}
      </p>
      <ul className={styles.voices}>
        {reasons?.voices.map(({ voice, isPrimary, publishers }) => (
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
