import { writerName } from '../../dataset/evidence/writerKey'
import type { Agreement, Source } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { evidenceMessages } from '../../text/onDemand/evidenceMessages'
import type { Text } from '../../text/text'
import { useText } from '../../ui/TextProvider'
import { useSources } from '../shared/data/useLoaded'
import { type RecordEvidence, type ShownBySource, shownBySource } from '../shared/evidence/recordEvidence'
import { primaryTest } from '../shared/evidence/referencesOf'
import { SourcesFailed } from '../shared/evidence/SourcesFailed'
import { SourceLink } from '../shared/links/SourceLink'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { archiveAddress } from './archiveAddress'
import styles from './RecordReferences.module.css'

interface RecordReferencesProps {
  record: Agreement
  evidence: RecordEvidence
}

/**
 * Full references of all sources on the page, with what each shows, its address and a link to archived copies: first
 * those of the record, then those of its milestones and organisations, numbered in one sequence.
 */
export function RecordReferences({ record, evidence }: RecordReferencesProps) {
  const text = useText()
  const { m } = text
  const { isError } = useSources()
  const words = agreementPageMessages(text)
  const { own, further } = evidence.references
  return (
    <>
      <ProfileSection title={m.common.sources(own.length)} aside={words.sourcesOrder}>
        {isError && <SourcesFailed className={profile.note} />}
        <ReferenceList ids={own} start={1} record={record} evidence={evidence} />
        <p className={`${profile.small} screen-only`}>{words.archiveNote}</p>
      </ProfileSection>
      {further.length > 0 && (
        <ProfileSection title={words.furtherSources(further.length)}>
          <ReferenceList ids={further} start={own.length + 1} record={record} evidence={evidence} />
        </ProfileSection>
      )}
    </>
  )
}

interface ReferenceListProps extends RecordReferencesProps {
  ids: readonly string[]
  /** Number of the first. */
  start: number
}

function ReferenceList({ ids, start, record, evidence }: ReferenceListProps) {
  const { m } = useText()
  const { dataset } = useView().selection
  const { isError } = useSources()
  const isPrimary = primaryTest(dataset, record)
  return (
    <ol className={styles.references} start={start}>
      {ids.map((id, index) => {
        const source = evidence.sources?.get(id)
        return (
          <li key={id} id={`source-${start + index}`}>
            {source ? (
              <Reference
                source={source}
                isPrimary={isPrimary(source)}
                shown={shownBySource(dataset, record, evidence.details, id)}
              />
            ) : (
              !isError && <p>{m.explore.record.loadingSource}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface ReferenceProps {
  source: Source
  isPrimary: boolean
  shown: ShownBySource
}

function Reference({ source, isPrimary, shown }: ReferenceProps) {
  const text = useText()
  const { m, f } = text
  const words = agreementPageMessages(text)
  const kind = m.words.sourceKind[source.writerKind ?? source.kind]
  const facts = [
    printedBy(source, text),
    source.published ? f.date(source.published) : m.explore.record.undated,
    f.language(source.language),
  ]
  return (
    <>
      <p>
        <span className={styles.tag} data-primary={isPrimary || undefined}>
          {isPrimary ? words.primaryKind(kind) : kind}
        </span>{' '}
        {shown.isBackground && (
          <>
            <span className={styles.tag}>{evidenceMessages(text).background}</span>{' '}
          </>
        )}
        {facts.join(' · ')}
      </p>
      <SourceLink source={source} hasAddress />
      <p className={styles.address}>{source.url}</p>
      {source.foundAt && (
        <p className={styles.address}>
          {words.readAt}{' '}
          <a href={source.foundAt} target="_blank" rel="noopener noreferrer" data-printed="">
            {source.foundAt}
          </a>
        </p>
      )}
      <Shows shown={shown} />
      {source.note && <p>{source.note}</p>}
      <p className="screen-only">
        <a href={archiveAddress(source)} target="_blank" rel="noopener noreferrer">
          {words.archived}
        </a>
      </p>
    </>
  )
}

/** The facts that a source shows; nothing if none is noted. */
function Shows({ shown }: { shown: ShownBySource }) {
  const text = useText()
  const isAny = shown.facts.length + shown.milestones + shown.documents + shown.statements > 0
  return isAny && <p>{evidenceMessages(text).shows(shown.facts, shown)}</p>
}

/** Who published a page, and whose text it is if someone else wrote it. */
function printedBy(source: Source, text: Text): string {
  if (source.writerKind === undefined) return source.publisher
  const writer = writerName(source)
  const printer = source.publisher.slice(`${writer} via `.length)
  return evidenceMessages(text).printed(writer, printer, text.m.words.sourceKind[source.kind])
}
