import type { QualityEntry } from '../../../dataset/schemas/quality'
import { headRow, qualityGroups } from '../../../selection/quality/qualityGroups'
import { qualityMessages } from '../../../text/onDemand/qualityMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './Quality.module.css'
import { QualityTable } from './QualityTable'
import { ShareRows } from './ShareRows'

/** One audit or completeness test: its figures as rows of dots with intervals, and its method, findings and consequences. */
export function QualityReport({ entry }: { entry: QualityEntry }) {
  const text = useText()
  const words = qualityMessages(text)
  const groups = qualityGroups(entry)
  const head = headRow(entry)
  const title = entry.kind === 'audit' ? words.auditTitle(head) : words.completenessTitle(head)
  return (
    <article className={styles.report}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.subtitle}>
        {entry.kind === 'audit' ? words.auditSubtitle(entry) : words.completenessSubtitle(entry)}
      </p>
      <ShareRows groups={groups} kind={entry.kind} />
      <QualityTable groups={groups} kind={entry.kind} title={title} />
      <div className={styles.notes}>
        <Note title={words.method} lines={[words.methodOf(entry.method, entry.version)]} />
        <Note title={words.findings[entry.kind]} lines={entry.findings} />
        {entry.limits && <Note title={words.limits} lines={entry.limits} />}
        <Note title={words.done} lines={[entry.done]} />
      </div>
    </article>
  )
}

/** A heading with one paragraph, or with a list of several. */
function Note({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h4 className={styles.noteTitle}>{title}</h4>
      {lines.length === 1 ? (
        <p>{lines[0]}</p>
      ) : (
        <ul className={styles.findings}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
