import { textWidth } from '../../picture/textWidth'

/** A name to be placed: where it belongs, and whether it fits in there. Pixels of one plane. */
export interface LabelRequest {
  id: string
  text: string
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
/** Where a name goes that does not fit inside: distances of its centre, the nearest first. */
const directions: readonly (readonly [number, number])[] = [
  [-1, 0],
  [-1, 0.6],
  [1, 0.4],
  [1, -0.4],
  [0.3, 1],
  [-0.3, -1],
]
const reachPx = 56

interface Surroundings {
  /** The end of the drawing, which begins at (0, 0); without one names may stand anywhere. */
  box?: { widthPx: number; heightPx: number }
  /** Marks that names stand off where they can. */
  marks: readonly { x: number; y: number }[]
}

/** Places names inside their countries where they fit, else beside with a leader; names that find no room are left out. */
export function placeLabels(
  requests: readonly LabelRequest[],
  { box, marks }: Surroundings,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const isFree = (label: PlacedLabel) =>
    (!box || isWithin(label, box)) && placed.every((other) => !overlaps(label, other))
  const isClear = (label: PlacedLabel) => marks.every((mark) => !covers(label, mark))
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
    const beside = free.find(isClear) ?? free[0]
    if (beside) placed.push(beside)
  }
  return placed
}

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
