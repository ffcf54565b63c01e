import { textWidth } from '../../picture/textWidth'

/** A label to be placed. Coordinates are pixels. */
export interface LabelRequest {
  id: string
  text: string
  /** Centre of the text if it fits inside its country, otherwise the point to which a leader line leads. */
  x: number
  y: number
  fitsInside: boolean
}

export interface PlacedLabel extends LabelRequest {
  isInside: boolean
  /** Centre of the text. */
  textX: number
  textY: number
}

export const labelSizePx = 12
const heightPx = 16
/** Directions from a country in which a label outside it is tried, in order of preference: factors of `reachPx`. */
const directions: readonly (readonly [number, number])[] = [
  [-1, 0],
  [-1, 0.6],
  [1, 0.4],
  [1, -0.4],
  [0.3, 1],
  [-0.3, -1],
]
const reachPx = 56

interface LabelObstacles {
  /** Labels must stay within (0, 0) and this size. Unbounded if absent. */
  box?: { widthPx: number; heightPx: number }
  /** Centres of marks that labels avoid covering if another free position exists. */
  marks: readonly { x: number; y: number }[]
}

/**
 * Places labels greedily, in the given order, so that no two overlap. A label that fits inside its country goes there or
 * nowhere; any other goes beside it, with a leader line. Labels without a free position are dropped.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { box, marks }: LabelObstacles,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const isFree = (label: PlacedLabel) =>
    (!box || isWithin(label, box)) && placed.every((other) => !overlaps(label, other))
  const coversNoMark = (label: PlacedLabel) => marks.every((mark) => !covers(label, mark))
  for (const request of requests) {
    const widthPx = labelWidth(request.text)
    if (request.fitsInside) {
      const inside = { ...request, isInside: true, textX: request.x, textY: request.y }
      if (isFree(inside)) placed.push(inside)
      continue
    }
    const free = directions
      .map(([dx, dy]) => ({
        ...request,
        isInside: false,
        textX: request.x + dx * (reachPx + widthPx / 2),
        textY: request.y + dy * reachPx * 0.7,
      }))
      .filter(isFree)
    const beside = free.find(coversNoMark) ?? free[0]
    if (beside) placed.push(beside)
  }
  return placed
}

/** Width of a label's text in pixels. */
export function labelWidth(text: string): number {
  return textWidth(text, labelSizePx, 600)
}

function isWithin({ text, textX, textY }: PlacedLabel, box: { widthPx: number; heightPx: number }): boolean {
  const [halfX, halfY] = [labelWidth(text) / 2, heightPx / 2]
  return textX >= halfX && textX <= box.widthPx - halfX && textY >= halfY && textY <= box.heightPx - halfY
}

function covers({ text, textX, textY }: PlacedLabel, { x, y }: { x: number; y: number }): boolean {
  return Math.abs(textX - x) < labelWidth(text) / 2 + 4 && Math.abs(textY - y) < heightPx / 2 + 4
}

function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    Math.abs(a.textX - b.textX) < (labelWidth(a.text) + labelWidth(b.text)) / 2 + 6 &&
    Math.abs(a.textY - b.textY) < heightPx + 2
  )
}
