import { useId } from 'react'
import { writerName } from '../../dataset/evidence/writerKey'
import type { Agreement, Source } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { evidenceMessages } from '../../text/onDemand/evidenceMessages'
import type { Text } from '../../text/text'
import { useText } from '../../ui/TextProvider'
import { useSources } from '../shared/data/useLoaded'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { SourcesFailed } from '../shared/evidence/SourcesFailed'
import type { ShownBySource } from '../shared/evidence/shownBySource'
import { SourceLink } from '../shared/links/SourceLink'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { archiveAddress } from './archiveAddress'
import { type GroupedReference, groupReferences } from './groupReferences'
import styles from './RecordReferences.module.css'

interface RecordReferencesProps {
  record: Agreement
  evidence: RecordEvidence
}

/**
 * Full references of all sources on the page, grouped by what they show and by the kind of their writer, with address and a
 * link to archived copies: first those of the record, then those of its milestones and organisations, numbered in one
 * sequence.
 */
export function RecordReferences({ record, evidence }: RecordReferencesProps) {
  const text = useText()
  const { m } = text
  const { isError } = useSources()
  const words = agreementPageMessages(text)
  const { own, further } = evidence.references
  return (
    <>
      <ProfileSection id="sources" title={m.common.sources(own.length)} aside={words.sourcesOrder}>
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

/** Sources under what they show and, within that, under the kind of their writer; one plain list until they are loaded. */
function ReferenceList({ ids, start, record, evidence }: ReferenceListProps) {
  const text = useText()
  const { m, f } = text
  const words = agreementPageMessages(text)
  const { dataset } = useView().selection
  const { isError } = useSources()
  const heading = useId()
  const { sources } = evidence
  if (!sources)
    return (
      <ol className={styles.references} start={start}>
        {ids.map((id, index) => (
          <li key={id} id={`source-${start + index}`}>
            {!isError && <p>{m.explore.record.loadingSource}</p>}
          </li>
        ))}
      </ol>
    )
  const groups = groupReferences(dataset, record, evidence.details, sources, ids)
  // Versions from before evidence, and own data without any, say of no source what it shows.
  const isNamed = groups.some(({ group }) => group !== 'unnoted')
  return groups.map(({ group, count, kinds }) => (
    <section
      key={group}
      className={styles.group}
      aria-labelledby={isNamed ? `${heading}-${group}` : undefined}
    >
      {isNamed && (
        <h3 id={`${heading}-${group}`}>
          {words.sourceGroup[group]} <span className={styles.total}>{f.number(count)}</span>
        </h3>
      )}
      {kinds.map(({ kind, isPrimary, references, offset }) => {
        const label = words.kindOfSources(m.words.sourceKind[kind], isPrimary)
        return (
          <div key={label} className={styles.kind}>
            <p
              id={`${heading}-${group}-${offset}`}
              className={styles.label}
              data-primary={isPrimary || undefined}
            >
              {label}
            </p>
            <ol
              className={styles.references}
              start={start + offset}
              aria-labelledby={`${heading}-${group}-${offset}`}
            >
              {references.map(({ source, shown }, index) => (
                <li key={source.id} id={`source-${start + offset + index}`}>
                  <Reference source={source} shown={shown} />
                </li>
              ))}
            </ol>
          </div>
        )
      })}
    </section>
  ))
}

function Reference({ source, shown }: GroupedReference) {
  const text = useText()
  const { m, f } = text
  const words = agreementPageMessages(text)
  const facts = [
    printedBy(source, text),
    source.published ? f.date(source.published) : m.explore.record.undated,
    f.language(source.language),
  ]
  return (
    <>
      <p>{facts.join(' · ')}</p>
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
