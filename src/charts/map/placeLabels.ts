/** A name to be placed: where it belongs, how much room there is inside, how long it is. Pixels of one plane. */
export interface LabelRequest {
  id: string
  text: string
  x: number
  y: number
  /** Width of the country on screen. */
  roomPx: number
}

export interface PlacedLabel extends LabelRequest {
  isInside: boolean
  /** Centre of the text. */
  textX: number
  textY: number
}

const letterPx = 6.9
const heightPx = 16
/** Where a name goes that does not fit inside: distances of its centre, the nearest first. */
const directions: readonly (readonly [number, number])[] = [
  [-1, 0],
  [1, 0.4],
  [-1, 0.6],
  [1, -0.4],
  [0.3, 1],
  [-0.3, -1],
]
const reachPx = 56

/** Places names inside their countries where they fit, else beside with a leader; names that find no room are left out. */
export function placeLabels(requests: readonly LabelRequest[]): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const isFree = (label: PlacedLabel) => placed.every((other) => !overlaps(label, other))
  for (const request of requests) {
    const widthPx = labelWidth(request.text)
    if (widthPx + 8 < request.roomPx) {
      const inside = { ...request, isInside: true, textX: request.x, textY: request.y }
      if (isFree(inside)) placed.push(inside)
      continue
    }
    const beside = directions
      .map(([dx, dy]) => ({
        ...request,
        isInside: false,
        textX: request.x + dx * (reachPx + widthPx / 2),
        textY: request.y + dy * reachPx * 0.7,
      }))
      .find(isFree)
    if (beside) placed.push(beside)
  }
  return placed
}

export function labelWidth(text: string): number {
  return text.length * letterPx
}

function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    Math.abs(a.textX - b.textX) < (labelWidth(a.text) + labelWidth(b.text)) / 2 + 6 &&
    Math.abs(a.textY - b.textY) < heightPx + 2
  )
}
