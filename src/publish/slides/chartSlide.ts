import type { ChartContent } from '../../charts/contract/chart'
import type { PictureFacts } from '../../charts/picture/layoutPicture'
import { slidesMessages } from '../../text/onDemand/files/slidesMessages'
import type { Text } from '../../text/text'
import type { ChartSlide } from './deckSlide'

/** The slide of one chart as currently shown: headline, measure, filters and source, repeated as sentences in the notes. */
export function chartSlide(content: ChartContent, facts: PictureFacts, text: Text): ChartSlide {
  const words = slidesMessages(text)
  const { title, finding, subtitle, summary, scope, caveat, source } = content
  const lead = [finding, scope, drawingNote(content, text)].flatMap((line) => line ?? [])
  return {
    kind: 'chart',
    content,
    measure: subtitle,
    headline: title,
    altText: [scope, summary].filter(Boolean).join('. '),
    lead,
    numbers: [],
    source: [source, caveat].filter(Boolean).join(' '),
    licence: { text: facts.licence, link: facts.link },
    notes: [
      ...(finding ? [text.m.charts.picture.headlineNote(finding)] : []),
      summary,
      ...lead.filter((line) => line !== finding),
      ...(caveat ? [caveat] : []),
      source,
      facts.licence,
      ...(facts.link ? [words.view(facts.link)] : []),
    ],
  }
}

/** The note about rows that do not fit the slide, or that nothing is drawn; null if all is drawn. */
export function drawingNote(
  { native, table, hasDrawing }: Pick<ChartContent, 'native' | 'table' | 'hasDrawing'>,
  text: Text,
): string | null {
  if (!hasDrawing) return text.m.charts.frame.blank.picture
  const left = native?.kind === 'bars' || native?.kind === 'table' ? native.left : 0
  return left > 0 ? slidesMessages(text).left(table.length - left, left) : null
}
