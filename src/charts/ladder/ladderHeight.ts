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

/** The layout of a picture that fits its box: full, else compact, else with as many lines of entries as have room. */
export function fitLadder(
  rungs: readonly LadderRung[],
  { text }: ChartContext,
  { widthPx, heightPx }: PictureBox,
): { form: LadderForm; layout: LadderLayout } {
  const full = layoutLadder(rungs, text, { widthPx, form: 'full' })
  if (full.heightPx <= heightPx) return { form: 'full', layout: full }
  const compact = (mostLines: number) => layoutLadder(rungs, text, { widthPx, form: 'compact', mostLines })
  let layout = compact(Number.POSITIVE_INFINITY)
  const longest = Math.max(...rungs.map(({ entries }) => entries.length))
  for (let lines = longest - 1; lines >= 1 && layout.heightPx > heightPx; lines--) layout = compact(lines)
  return { form: 'compact', layout }
}
