import { segmentMeetsBox } from '../../scale/segment'
import { type LabelRequest, labelWidth, type PlacedLabel } from './labelBoxes'
import { shareInside } from './labelCosts'
import { type LabelScene, sortScene } from './labelScene'
import {
  boxAround,
  boxesMeet,
  growBox,
  isPointWithin,
  isWithin,
  type PixelBox,
  ringsMeetBox,
} from './pixelShapes'

/** The countries of a map that have no free place for their label, as lines of text in an empty part of it. */
export interface LabelList {
  heading: string
  /** One or two columns with the label of each country, and then how many are left out, if any. */
  columns: readonly (readonly string[])[]
  /** Distance from the left of one column to that of the next. */
  pitchPx: number
  box: PixelBox
}

/** What a list says besides its countries. */
export interface ListWords {
  heading: string
  more: (n: number) => string
}

export const listLinePx = 15
/** With room for fewer countries, a list would say too little. */
const fewestNames = 3
const mostColumns = 2
const gapPx = { edge: 10, column: 16, country: 10, label: 8, mark: 14 }
const stepPx = 8
/** What makes a position worse, in pixels of distance from the top: land below it. */
const landCost = 600

/**
 * Lists the requests that may be listed and were not placed, along the left or right edge of the map, where the list covers
 * no country of the area, no label and no site. Null if nothing was left out or there is no room. Countries that a
 * zoomed map does not show are not listed.
 */
export function placeList(
  requests: readonly LabelRequest[],
  placed: readonly PlacedLabel[],
  scene: LabelScene,
  words: ListWords,
): LabelList | null {
  const hasLabel = new Set(placed.map(({ id }) => id))
  const names = requests
    .filter(({ id, anchor, isListed }) => isListed && !hasLabel.has(id) && isPointWithin(anchor, scene.box))
    .map(({ text }) => text)
  if (names.length === 0) return null
  const placeOf = freePlaces(placed, scene)
  for (let shown = names.length; shown >= Math.min(fewestNames, names.length); shown--) {
    const hidden = names.length - shown
    const lines = [...names.slice(0, shown), ...(hidden > 0 ? [words.more(hidden)] : [])]
    for (let count = 1; count <= mostColumns; count++) {
      const rows = Math.ceil(lines.length / count)
      const columns = Array.from({ length: count }, (_, i) => lines.slice(i * rows, (i + 1) * rows))
      const pitchPx = Math.ceil(Math.max(...lines.map(labelWidth))) + gapPx.column
      const widthPx = Math.max(pitchPx * count - gapPx.column, Math.ceil(labelWidth(words.heading)))
      const box = placeOf(widthPx, (rows + 1) * listLinePx)
      if (box) return { heading: words.heading, columns, pitchPx, box }
    }
  }
  return null
}

/** Returns a function that finds the best free box of a size along an edge; undefined if there is none. */
function freePlaces(placed: readonly PlacedLabel[], scene: LabelScene) {
  const { valued, hidden, unvalued, plain, box: map, marks, reserved = [] } = sortScene(scene)
  const kept = [...valued, ...hidden, ...unvalued]
  const isFree = (box: PixelBox) =>
    isWithin(box, map) &&
    !reserved.some((other) => boxesMeet(box, other)) &&
    !marks.some((mark) => boxesMeet(boxAround(mark, gapPx.mark, gapPx.mark), box)) &&
    !placed.some((label) => {
      const around = growBox(box, gapPx.label)
      return boxesMeet(around, label.box) || (label.leader !== null && segmentMeetsBox(label.leader, around))
    }) &&
    !kept.some(({ rings, disc }) => {
      const around = growBox(box, gapPx.country)
      if (disc && boxesMeet(boxAround(disc.centre, disc.radiusPx * 2, disc.radiusPx * 2), around)) return true
      return ringsMeetBox(rings, around)
    })
  return (widthPx: number, heightPx: number): PixelBox | undefined => {
    let best: { box: PixelBox; cost: number } | undefined
    for (const left of [map.left + gapPx.edge, map.right - gapPx.edge - widthPx])
      for (let top = map.top + gapPx.edge; top + heightPx <= map.bottom - gapPx.edge; top += stepPx) {
        const box = { left, top, right: left + widthPx, bottom: top + heightPx }
        const fromTop = top - map.top
        if (fromTop >= (best?.cost ?? Number.POSITIVE_INFINITY) || !isFree(box)) continue
        const cost = fromTop + shareInside(box, plain) * landCost
        if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { box, cost }
      }
    return best?.box
  }
}
