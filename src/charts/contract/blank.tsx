import { hasFilters } from '../../selection/filters'
import { chartTitle } from '../names/chartTitle'
import { viewPhrase } from '../names/viewPhrase'
import { TextLines } from '../picture/TextLines'
import { wrapText } from '../picture/wrapText'
import styles from './Blank.module.css'
import type { Chart, ChartContext, PictureBox } from './chart'

/** Height of the message that replaces a drawing, as in the style sheet. */
export const blankHeightPx = 96

/** Why a chart has nothing to draw; null if it has. */
export function blankWords<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: ChartContext,
): string | null {
  const { selection, text } = context
  const words = text.m.charts.frame.blank
  if (selection.dataset.agreements.length === 0) return words.data
  const isDrawn = selection.count > 0 || (chart.drawsInterest && selection.interestCount > 0)
  if (!isDrawn) return chartTitle({ none: true }, selection, text)
  // A chart that explains itself why it draws nothing needs no message.
  if (chart.hasDrawing?.(rows, context) === false) return null
  const hasNothing = rows.length === 0 && chart.pictureHeightPx(rows, context, 720) === 0
  if (!hasNothing) return null
  return hasFilters(selection.filters)
    ? text.m.charts.titles.summary(viewPhrase(selection.dataset, selection.filters, text), words.chart)
    : words.chart
}

/** The message in place of the interactive chart. */
export function BlankDrawing({ words }: { words: string }) {
  return <p className={styles.blank}>{words}</p>
}

/** The message in place of the marks of a picture. */
export function BlankPicture({ words, box }: { words: string; box: PictureBox }) {
  const lines = wrapText(words, { widthPx: box.widthPx, sizePx: 16, mostLines: 3 })
  return <TextLines lines={lines} xPx={0} yPx={20} linePx={22} sizePx={16} fill="var(--ink-2)" />
}
