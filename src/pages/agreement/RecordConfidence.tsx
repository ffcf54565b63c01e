import { Link } from '@tanstack/react-router'
import type { Agreement } from '../../dataset/schema'
import { encodeView } from '../../selection/address/address'
import { defaultView } from '../../selection/view'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import { useLoaded } from '../shared/data/useLoaded'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { primaryTest } from '../shared/evidence/referencesOf'
import { ContactLink } from '../shared/links/ContactLink'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './Record.module.css'
import { voicesOf } from './voicesOf'

interface RecordConfidenceProps {
  record: Agreement
  evidence: RecordEvidence
}

/** The confidence of a record, why, when it was last checked, whose texts its sources are, and how to correct or report it. */
export function RecordConfidence({ record, evidence }: RecordConfidenceProps) {
  const text = useText()
  const { m, f } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const { own } = useLoaded()
  const words = agreementPageMessages(text)
  const { contact } = dataset.about
  const sources = evidence.sources && record.sources.flatMap((id) => evidence.sources?.get(id) ?? [])
  return (
    <ProfileSection title={words.confidenceTitle}>
      <p className={styles.confidence}>
        {sources
          ? words.confidence({ ...record, ...evidence.details })
          : m.explore.record.confidence(record.confidence)}
      </p>
      {(record.checked !== undefined || evidence.isRecorded) && (
        <p className={profile.note}>
          {record.checked === undefined ? words.neverChecked : words.checked(f.date(record.checked))}
        </p>
      )}
      {!own && (
        <p className={`${profile.note} screen-only`}>
          <Link
            to="/data"
            search={encodeView({ ...defaultView, theme: view.theme, open: record.id })}
            hash="correct-record"
          >
            {words.correct}
          </Link>
          {contact && (
            <>
              {' · '}
              <ContactLink
                contact={contact}
                title={words.reportTitle(record.id)}
                body={words.reportBody(record.id, dataset.version)}
              >
                {words.report}
              </ContactLink>
            </>
          )}
        </p>
      )}
      <ul className={styles.voices}>
        {sources &&
          voicesOf(sources, primaryTest(dataset, record)).map(({ voice, isPrimary, publishers }) => (
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
