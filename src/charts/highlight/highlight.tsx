import type { Text } from '../../text/text'
import type { ChartContext } from '../contract/chart'
import type { NativeSeries } from '../contract/nativeChart'
import { countryName } from '../names/countryName'
import { type PictureKey, swatchKey } from '../picture/PictureKeys'

/** Opacity of what is not highlighted while something else is. */
export const mutedOpacity = 0.35

/** Whether something else is highlighted. */
export function isMuted(id: string, marked: ReadonlySet<string> | null): boolean {
  return marked !== null && !marked.has(id)
}

/** The first rows, in their order. Rows that are not muted precede others if not all can be shown. */
export function leadingRows<Row>(
  rows: readonly Row[],
  limit: number,
  isMutedRow: (row: Row) => boolean,
): readonly Row[] {
  if (rows.length <= limit || !rows.some(isMutedRow)) return rows.slice(0, limit)
  const chosen = new Set(
    [...rows.filter((row) => !isMutedRow(row)), ...rows.filter(isMutedRow)].slice(0, limit),
  )
  return rows.filter((row) => chosen.has(row))
}

/** Legend entries for what is highlighted and what is not; none if nothing is. */
export function highlightKeys(
  isHighlighting: boolean,
  { m }: Text,
  colour = 'var(--series)',
): readonly PictureKey[] {
  if (!isHighlighting) return []
  const words = m.charts.highlight
  return [
    swatchKey(words.marked, colour),
    { label: words.rest, markPx: 12, mark: <g opacity={mutedOpacity}>{swatchKey('', colour).mark}</g> },
  ]
}

/** The highlighted countries and programs in words; null if the chart highlights nothing. */
export function highlightWords(
  { selection, view, text }: ChartContext,
  marks: 'all' | 'programs' | undefined,
): string | null {
  const { programIndex } = selection.dataset
  const shown = view.mark.filter((id) => marks === 'all' || (marks && programIndex.has(id)))
  return shown.length > 0
    ? text.m.charts.highlight.words(shown.map((id) => markName(id, { selection, text })))
    : null
}

/** The name of a marked program or country. */
export function markName(id: string, { selection, text }: Pick<ChartContext, 'selection' | 'text'>): string {
  const { countryIndex, programs, programIndex } = selection.dataset
  return (
    programs[programIndex.get(id) ?? -1]?.label ??
    countryName(selection.dataset, text, countryIndex.get(id) ?? -1)
  )
}

/** Rows as two native series, so that the legend of a slide names them. */
export function highlightSeries(
  rows: readonly { id: string; count: number }[],
  marked: ReadonlySet<string>,
  { m }: Text,
): readonly NativeSeries[] {
  const values = (isMarked: boolean) => rows.map(({ id, count }) => (marked.has(id) === isMarked ? count : 0))
  return [
    { name: m.charts.highlight.marked, values: values(true), colour: 'var(--series)' },
    { name: m.charts.highlight.rest, values: values(false), colour: 'var(--series-off)' },
  ]
}
