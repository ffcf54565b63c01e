import type { ChartContext, DrawingBox, PictureBox } from '../contract/chart'
import { legendHeightPx } from '../legend/legendHeight'
import { placeKeys } from '../picture/PictureKeys'
import { ladderKeys } from './ladderMarks'
import type { LadderRow } from './ladderRows'
import { type LadderRung, ladderRungs } from './ladderRungs'
import { type LadderForm, type LadderLayout, ladderSizes, layoutLadder } from './layoutLadder'

/** The form of a drawing and its layout. On a slide where the full form has no room it is compact. */
export function drawnLadder(
  rows: readonly LadderRow[],
  context: ChartContext,
  { widthPx, roomPx }: Omit<DrawingBox, 'isCoarse'>,
): { form: LadderForm; layout: LadderLayout } {
  const rungs = ladderRungs(rows, context)
  const legendPx = legendHeightPx(ladderKeys(rows, context), widthPx)
  const layout = layoutLadder(rungs, context.text, { widthPx, form: 'full', hitPx: ladderSizes.entry.hitPx })
  return roomPx === undefined || legendPx + layout.heightPx <= roomPx
    ? { form: 'full', layout }
    : { form: 'compact', layout: layoutLadder(rungs, context.text, { widthPx, form: 'compact' }) }
}

/** Height of the drawing. */
export function ladderDrawingHeightPx(
  rows: readonly LadderRow[],
  context: ChartContext,
  box: DrawingBox,
): number {
  const { form, layout } = drawnLadder(rows, context, box)
  const legendPx = legendHeightPx(ladderKeys(rows, context), box.widthPx)
  if (form === 'compact' || !box.isCoarse) return legendPx + layout.heightPx
  const hitPx = ladderSizes.entry.coarseHitPx
  const { widthPx } = box
  return legendPx + layoutLadder(ladderRungs(rows, context), context.text, { widthPx, form, hitPx }).heightPx
}

/** Height at which the picture looks best. */
export function ladderPictureHeightPx(
  rows: readonly LadderRow[],
  context: ChartContext,
  widthPx: number,
): number {
  if (rows.length === 0) return 0
  const legendPx = placeKeys(ladderKeys(rows, context), widthPx).heightPx
  return legendPx + layoutLadder(ladderRungs(rows, context), context.text, { widthPx, form: 'full' }).heightPx
}

/**
 * The layout of a picture that fits its box: full, else compact, else with as many lines of entries as have room. The
 * room that is left goes to the firmest ties first.
 */
export function fitLadder(
  rungs: readonly LadderRung[],
  { text }: ChartContext,
  { widthPx, heightPx }: PictureBox,
): { form: LadderForm; layout: LadderLayout } {
  const full = layoutLadder(rungs, text, { widthPx, form: 'full' })
  if (full.heightPx <= heightPx) return { form: 'full', layout: full }
  const compact = (mostLines: readonly number[]) =>
    layoutLadder(rungs, text, { widthPx, form: 'compact', mostLines })
  const counts = rungs.map(({ entries }) => entries.length)
  let lines = counts
  let layout = compact(lines)
  for (let most = Math.max(...counts) - 1; most >= 1 && layout.heightPx > heightPx; most--) {
    lines = counts.map((count) => Math.min(count, most))
    layout = compact(lines)
  }
  for (const [index, placed] of layout.rungs.entries())
    for (let left = placed.left; left; ) {
      const more = lines.map((most, at) => (at === index ? most + 1 : most))
      const taller = compact(more)
      if (taller.heightPx > heightPx) break
      lines = more
      layout = taller
      left = taller.rungs[index]?.left ?? null
    }
  return { form: 'compact', layout }
}
