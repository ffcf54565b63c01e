import type { Evidence } from '../../../dataset/schema'
import type { ShownFact } from '../../../text/en/onDemand/evidence'
import { evidenceMessages } from '../../../text/onDemand/evidenceMessages'
import { useText } from '../../../ui/TextProvider'
import { type RecordEvidence, sourcesOfFacts } from './recordEvidence'
import styles from './SourceMarks.module.css'

interface FactMarksProps {
  evidence: RecordEvidence
  /** The facts that stand before the marks. */
  facts: readonly (keyof Evidence)[]
}

/** The marks of the sources that show some facts; words in their place if none is noted. */
export function FactMarks({ evidence, facts }: FactMarksProps) {
  const shown = sourcesOfFacts(evidence.details.evidence, facts)
  return <Marks evidence={evidence} marks={shown} />
}

interface EntryMarksProps {
  evidence: RecordEvidence
  /** Ids of the sources of the entry. */
  ids: readonly string[]
  /** What the entry is. */
  entry: Exclude<ShownFact, keyof Evidence>
}

/** The marks of the sources of a milestone, a document or a statement. */
export function EntryMarks({ evidence, ids, entry }: EntryMarksProps) {
  return <Marks evidence={evidence} marks={ids.map((id) => ({ id, shown: [entry] }))} />
}

interface MarksProps {
  evidence: RecordEvidence
  marks: readonly { id: string; shown: readonly ShownFact[] }[]
}

/**
 * Numbers of sources like those of footnotes. Each opens the page that shows the fact; while the sources load, it leads
 * to their list.
 */
function Marks({ evidence: { numbered, sources, isRecorded }, marks }: MarksProps) {
  const text = useText()
  const { f } = text
  const words = evidenceMessages(text)
  if (marks.length === 0) return isRecorded && <span className={styles.none}>{words.none}</span>
  const inOrder = [...marks].sort((a, b) => numbered.indexOf(a.id) - numbered.indexOf(b.id))
  return (
    <span className={styles.marks}>
      {inOrder.map(({ id, shown }) => {
        const number = numbered.indexOf(id) + 1
        const source = sources?.get(id)
        const name = words.mark(number, source?.publisher ?? null, shown)
        const label = `[${f.number(number)}]`
        return source ? (
          <a
            key={id}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            className={styles.mark}
            aria-label={name}
            title={source.title}
          >
            {label}
          </a>
        ) : (
          <a key={id} href={`#source-${number}`} className={styles.mark} aria-label={name}>
            {label}
          </a>
        )
      })}
    </span>
  )
}
