import type { Text } from '../../text/text'
import type { ChartContext } from '../contract/chart'
import type { NativeSeries } from '../contract/nativeChart'
import { countryName } from '../names/countryName'
import type { PictureKey } from '../picture/PictureKeys'

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

const mostColours = 3

/**
 * The legend entry for what is not highlighted, in the colours of such marks; none without them. What is highlighted
 * looks as usual and is named beside the filters, so an entry for it would give one mark two meanings.
 */
export function mutedKeys(colours: readonly string[], { m }: Text): readonly PictureKey[] {
  const parts = [...new Set(colours)].slice(0, mostColours)
  if (parts.length === 0) return []
  const partPx = 12 / parts.length
  return [
    {
      label: m.charts.highlight.rest,
      markPx: 12,
      mark: (
        <g opacity={mutedOpacity}>
          {parts.map((colour, index) => (
            <rect key={colour} x={index * partPx} width={partPx} height={12} fill={colour} />
          ))}
        </g>
      ),
    },
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

/** Each series twice, for the rows that are highlighted and for those that are not, so that a legend can name both. */
export function highlightSeries(
  series: readonly NativeSeries[],
  isRowMuted: readonly boolean[],
  { m }: Text,
): readonly NativeSeries[] {
  const part = (values: readonly number[], isMutedPart: boolean) =>
    values.map((value, row) => (isRowMuted[row] === isMutedPart ? value : 0))
  return [
    ...series.map((one) => ({ ...one, values: part(one.values, false) })),
    ...series.map((one) => ({
      ...one,
      name: m.charts.highlight.restOf(one.name),
      values: part(one.values, true),
      isMuted: true,
    })),
  ].filter(({ values }) => values.some((value) => value > 0))
}
