import { type Area, areasOf } from '../../../selection/area'
import type { ChartContext } from '../../contract/chart'
import type { PixelBox } from '../labels/pixelShapes'
import { mapStyles, schemeOf } from '../mapStyles'
import { isWholeWorld } from './frame'
import { mapFrame } from './mapFrame'

/** So many countries of a group with a value are too crowded to be told apart on a map of the world. */
const crowded = 3

/**
 * The area that a world map of a program shows again in an inset, because its countries are too small there; null for
 * none.
 */
export function insetArea(
  context: Pick<ChartContext, 'selection' | 'view' | 'fitted' | 'change'>,
): Area | null {
  const { selection, view, fitted = selection, change } = context
  const isOfProgram = selection.filters.program.length > 0 || schemeOf(view.color) === 'program'
  if (!isOfProgram || !isWholeWorld(mapFrame(context))) return null
  const styles = mapStyles(fitted, view.color, change)
  const groups = [...areasOf(selection.dataset).values()].filter(({ kind }) => kind === 'group')
  return (
    groups.find(
      ({ countries }) =>
        [...countries].filter((iso3) => styles.get(iso3)?.kind === 'class').length >= crowded,
    ) ?? null
  )
}

/** Height of the title over the frame of an inset, in pixels. */
const titlePx = 18
const share = { width: 0.2, aspect: 1.35 }

/** Where a map of this size has its inset, without its title: the South Pacific, at the lower left. */
export function insetBox({ widthPx, heightPx }: { widthPx: number; heightPx: number }): PixelBox {
  const width = Math.round(widthPx * share.width)
  const height = Math.round(width / share.aspect)
  return { left: 1, right: 1 + width, top: heightPx - 1 - height, bottom: heightPx - 1 }
}

/** What an inset and its title cover. */
export function reservedFor(map: { widthPx: number; heightPx: number }): PixelBox {
  const box = insetBox(map)
  return { ...box, top: box.top - titlePx }
}
