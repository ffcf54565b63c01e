import type { QualityEntry } from '../../../dataset/schemas/quality'
import { qualityMessages } from '../../../text/onDemand/qualityMessages'
import { useText } from '../../../ui/TextProvider'
import { FileLink } from '../../shared/downloads/FileLink'
import page from '../../shared/page/TextPage.module.css'
import { QualityReport } from './QualityReport'
import { qualitySummary } from './qualitySummary'

/** What audits and completeness tests of the list found, newest first, and what was done about it. */
export function QualitySection({ entries }: { entries: readonly QualityEntry[] }) {
  const text = useText()
  const words = qualityMessages(text)
  // Of one day, the last in the file is the newest.
  const newestFirst = [...entries].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return (
    <section id="quality">
      <h2 className={page.heading}>{words.title}</h2>
      <p>{qualitySummary(newestFirst, text).join(' ')}</p>
      {newestFirst.map((entry) => (
        <QualityReport key={entry.id} entry={entry} />
      ))}
      <p>
        <FileLink address={`${import.meta.env.BASE_URL}data/quality.json`}>{words.file}</FileLink>
      </p>
    </section>
  )
}
