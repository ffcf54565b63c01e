import type { Text } from '../../text/text'
import { textWidth } from '../picture/textWidth'
import { wrapText } from '../picture/wrapText'
import type { LadderRow } from './ladderRows'
import type { LadderRung } from './ladderRungs'

/**
 * `full` is for pages. `compact` is for slides and low pictures: no explanations, entries in running lines, and running totals
 * below the names of the rungs.
 */
export type LadderForm = 'full' | 'compact'

/** From this width on the parts of a rung are side by side; see `Ladder.module.css`. */
const wideFromPx = 768
/** Widths from there on. The compact form has no column of totals. */
const wideColumns = {
  full: { countPx: 56, namePx: 240, totalPx: 144 },
  compact: { countPx: 40, namePx: 272, totalPx: 0 },
}
const narrowCountPx = 48
/** Below this width entries and totals start below the number of the rung. */
const indentedFromPx = 384

/** Sizes of the drawing, as in its style sheet. */
export const ladderSizes = {
  head: { linePx: 16, afterPx: 4 },
  rung: { paddingPx: { full: 12, compact: 6 }, countPx: { full: 40, compact: 20 } },
  gapPx: { full: 8, compact: 4 },
  columnGapPx: 16,
  belowPx: 20,
  name: { sizePx: 14, linePx: 20 },
  note: { sizePx: 12, linePx: 16 },
  sum: { sizePx: 24, linePx: 32 },
  entry: { sizePx: 13, linePx: 20, rowGapPx: 4, hitPx: 24, coarseHitPx: 44, signPx: 12, signGapPx: 8 },
  /** Narrowest column of entries. */
  entryColumnPx: { wide: 232, narrow: 128 },
}

interface Place {
  xPx: number
  yPx: number
}

/** An entry at the top left corner of its place. A date that has no room beside the name is below it. */
interface PlacedEntry extends Place {
  row: LadderRow
  nameLines: readonly string[]
  date: string
  isDateBelow: boolean
}

/** Lines of text; `yPx` is the top of the first. */
interface PlacedLines extends Place {
  lines: readonly string[]
}

export interface PlacedRung {
  rung: LadderRung
  topPx: number
  heightPx: number
  /** From here on all places are from the top of the rung. */
  contentPx: number
  name: PlacedLines
  explain: PlacedLines
  entries: readonly PlacedEntry[]
  /** How many entries are left out, and where that is printed; null for none. */
  left: (Place & { count: number }) | null
  /** The running total. Its number has a line of its own only if totals have a column. */
  total: (PlacedLines & { value: string }) | null
}

export interface LadderLayout {
  heightPx: number
  /** Where the column of the running totals starts; null without one. */
  totalX: number | null
  rungs: readonly PlacedRung[]
}

interface LayoutOptions {
  widthPx: number
  form: LadderForm
  /** Least height of an entry with links. */
  hitPx?: number
  /** Most lines of entries on each rung; the rest is left out. All are shown without it. */
  mostLines?: readonly number[]
}

/** Places the parts of the ladder, from (0, 0). The drawing has the same heights. */
export function layoutLadder(
  rungs: readonly LadderRung[],
  text: Text,
  { widthPx, form, hitPx = 0, mostLines = [] }: LayoutOptions,
): LadderLayout {
  const columns = columnsOf(widthPx, form)
  const { head } = ladderSizes
  let topPx = columns.total ? head.linePx + head.afterPx : 0
  const placed = rungs.map((rung, index) => {
    const made = placeRung(rung, text, {
      columns,
      form,
      hitPx,
      mostLines: mostLines[index] ?? Number.POSITIVE_INFINITY,
    })
    const at = { ...made, topPx }
    topPx += made.heightPx
    return at
  })
  return { heightPx: topPx, totalX: columns.total?.xPx ?? null, rungs: placed }
}

interface Span {
  xPx: number
  widthPx: number
}

interface Columns {
  /** Whether the entries are beside the name, not below it. */
  isWide: boolean
  name: Span
  entries: Span
  /** Null if running totals have no column of their own. */
  total: Span | null
}

function columnsOf(widthPx: number, form: LadderForm): Columns {
  const gapPx = ladderSizes.columnGapPx
  if (widthPx >= wideFromPx) {
    const { countPx, namePx, totalPx } = wideColumns[form]
    const entriesX = countPx + namePx + 2 * gapPx
    const endPx = totalPx === 0 ? widthPx : widthPx - totalPx - gapPx
    return {
      isWide: true,
      name: { xPx: countPx + gapPx, widthPx: namePx },
      entries: { xPx: entriesX, widthPx: endPx - entriesX },
      total: totalPx === 0 ? null : { xPx: endPx + gapPx, widthPx: totalPx },
    }
  }
  const indentPx = narrowCountPx + gapPx
  const beside = { xPx: indentPx, widthPx: widthPx - indentPx }
  return {
    isWide: false,
    name: beside,
    entries: widthPx < indentedFromPx ? { xPx: 0, widthPx } : beside,
    total: null,
  }
}

interface RungOptions {
  columns: Columns
  form: LadderForm
  hitPx: number
  mostLines: number
}

function placeRung(
  rung: LadderRung,
  text: Text,
  { columns, form, hitPx, mostLines }: RungOptions,
): Omit<PlacedRung, 'topPx'> {
  const { name, note, sum, belowPx } = ladderSizes
  const gapPx = ladderSizes.gapPx[form]
  const paddingPx = ladderSizes.rung.paddingPx[form]
  const borderPx = rung.isFirstBelow ? 2 : 1
  const contentPx = borderPx + paddingPx + (rung.isFirstBelow ? belowPx + gapPx : 0)
  const nameLines = wrapText(rung.name, { ...name, ...columns.name, weight: 600, mostLines: 3 })
  const explainLines =
    form === 'full' ? wrapText(rung.explain, { ...note, ...columns.name, mostLines: 5 }) : []
  const explainY = contentPx + nameLines.length * name.linePx

  const value = text.f.number(rung.total?.value ?? 0)
  const isUnderName = form === 'compact'
  const totalSpan = columns.total ?? (isUnderName ? columns.name : columns.entries)
  const totalLines = rung.total
    ? wrapText(columns.total ? rung.total.words : `${value} ${rung.total.words}`, {
        ...note,
        ...totalSpan,
        mostLines: 4,
      })
    : []
  const totalPx = rung.total ? (columns.total ? sum.linePx : 0) + totalLines.length * note.linePx : 0

  const namePx = nameLines.length * name.linePx + explainLines.length * note.linePx
  const headPx = Math.max(ladderSizes.rung.countPx[form], namePx + (isUnderName ? totalPx : 0))
  const {
    entries,
    left,
    heightPx: entriesPx,
  } = placeEntries(rung.entries, text, {
    span: columns.entries,
    topPx: contentPx + (columns.isWide ? 0 : headPx + gapPx),
    isStacked: !columns.isWide && form === 'full',
    isFlowing: form === 'compact',
    hitPx,
    mostLines,
  })
  const below = [headPx, entriesPx, ...(isUnderName ? [] : [totalPx])].filter((px) => px > 0)
  const bodyPx = columns.isWide ? Math.max(...below) : below.reduce((sumPx, px) => sumPx + px + gapPx, -gapPx)
  return {
    rung,
    heightPx: contentPx + bodyPx + paddingPx,
    contentPx,
    name: { xPx: columns.name.xPx, yPx: contentPx, lines: nameLines },
    explain: { xPx: columns.name.xPx, yPx: explainY, lines: explainLines },
    entries,
    left,
    total: rung.total && {
      value,
      xPx: totalSpan.xPx,
      yPx: isUnderName ? explainY : contentPx + (columns.isWide ? 0 : bodyPx - totalPx),
      lines: totalLines,
    },
  }
}

interface EntriesOptions {
  span: Span
  topPx: number
  /** Whether every date is below its name. */
  isStacked: boolean
  /** Whether entries follow each other in lines, instead of in columns. */
  isFlowing: boolean
  hitPx: number
  mostLines: number
}

function placeEntries(
  rows: readonly LadderRow[],
  text: Text,
  { span, topPx, isStacked, isFlowing, hitPx, mostLines }: EntriesOptions,
): { entries: readonly PlacedEntry[]; left: PlacedRung['left']; heightPx: number } {
  const { entry, columnGapPx } = ladderSizes
  const leastPx = ladderSizes.entryColumnPx[isStacked ? 'narrow' : 'wide']
  const columns = Math.max(Math.floor((span.widthPx + columnGapPx) / (leastPx + columnGapPx)), 1)
  const widthPx = isFlowing ? span.widthPx : (span.widthPx - (columns - 1) * columnGapPx) / columns
  const measured = rows.map((row) => measureEntry(row, text, { widthPx, isStacked, hitPx }))
  const steps = measured.map(({ wholePx }) => (isFlowing ? Math.min(wholePx, widthPx) : widthPx))
  const all = flow(steps, span.widthPx)
  const shown = all.filter(({ line }) => line < mostLines)
  const moreWords = () => text.m.charts.picture.more(rows.length - shown.length)
  const endOf = (index: number) => (shown[index]?.xPx ?? 0) + (steps[index] ?? 0) + columnGapPx
  // The last line makes room for the number of entries that are left out.
  if (shown.length < rows.length)
    while (
      shown.length > 1 &&
      endOf(shown.length - 1) + textWidth(moreWords(), entry.sizePx) > span.widthPx &&
      shown.at(-2)?.line === shown.at(-1)?.line
    )
      shown.pop()

  const gapPx = isStacked ? entry.rowGapPx : 0
  const lines = (shown.at(-1)?.line ?? -1) + 1
  const tops: number[] = [topPx]
  for (let line = 0; line < lines; line++) {
    const heights = shown.map((at, index) => (at.line === line ? (measured[index]?.heightPx ?? 0) : 0))
    tops.push((tops[line] ?? 0) + Math.max(...heights) + gapPx)
  }
  const entries = shown.flatMap(({ xPx, line }, index) => {
    const made = measured[index]
    return made ? [{ ...made.entry, xPx: span.xPx + xPx, yPx: tops[line] ?? topPx }] : []
  })
  return {
    entries,
    left:
      shown.length < rows.length
        ? {
            xPx: span.xPx + endOf(shown.length - 1),
            yPx: tops[lines - 1] ?? topPx,
            count: rows.length - shown.length,
          }
        : null,
    heightPx: lines === 0 ? 0 : (tops[lines] ?? topPx) - topPx - gapPx,
  }
}

function measureEntry(
  row: LadderRow,
  text: Text,
  { widthPx, isStacked, hitPx }: { widthPx: number; isStacked: boolean; hitPx: number },
) {
  const { entry } = ladderSizes
  const beforePx = entry.signPx + entry.signGapPx
  const date = text.f.shortDate(row.record.date.value)
  const nameLines = wrapText(row.name, { ...entry, widthPx: widthPx - beforePx, mostLines: 3 })
  const wholePx = beforePx + textWidth(`${row.name} ${date}`, entry.sizePx)
  const isDateBelow = isStacked || wholePx > widthPx
  const lines = nameLines.length + (isDateBelow ? 1 : 0)
  return {
    entry: { row, date, nameLines, isDateBelow },
    wholePx,
    heightPx: Math.max(lines * entry.linePx, hitPx),
  }
}

/** Lays out boxes in lines, each with as many as fit. */
function flow(widthsPx: readonly number[], roomPx: number): { xPx: number; line: number }[] {
  const { columnGapPx } = ladderSizes
  let line = -1
  let nextPx = Number.POSITIVE_INFINITY
  return widthsPx.map((widthPx) => {
    // Columns fill the width exactly, but for rounding.
    if (nextPx + widthPx > roomPx + 0.5) {
      line++
      nextPx = 0
    }
    const xPx = nextPx
    nextPx += widthPx + columnGapPx
    return { xPx, line }
  })
}
