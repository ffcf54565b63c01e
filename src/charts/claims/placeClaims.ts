/** A mark that wants a block of words beside it. Pixels of the drawing. */
export interface ClaimMark {
  id: string
  x: number
  y: number
  widthPx: number
}

export interface PlacedClaim extends ClaimMark {
  /** Top left corner of the words. */
  left: number
  top: number
}

interface Area {
  left: number
  right: number
  top: number
  bottom: number
  /** The documented line: words stay off it. */
  line: readonly { x: number; y: number }[]
}

export const claimHeightPx = 46
const distances = [10, 28, 52, 84, 120]
const outsideCost = 500
const overlapCost = 900
const lineCost = 12

/** Gives each mark the block with least overlap: with other words, other marks and the line; near ones first. */
export function placeClaims(marks: readonly ClaimMark[], area: Area): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = []
  for (const mark of marks) {
    const candidates = distances.flatMap((distance) => around(mark, distance))
    const cost = (candidate: PlacedClaim) => {
      const box = boxOf(candidate)
      const away = Math.hypot(
        candidate.left + candidate.widthPx / 2 - mark.x,
        candidate.top + claimHeightPx / 2 - mark.y,
      )
      const outside = [
        area.left - box.left,
        box.right - area.right,
        area.top - box.top,
        box.bottom - area.bottom,
      ]
      return (
        away +
        outside.filter((excess) => excess > 0).length * outsideCost +
        placed.filter((other) => meets(box, boxOf(other))).length * overlapCost +
        marks.filter((other) => holds(box, other.x, other.y)).length * overlapCost +
        area.line.filter((point) => holds(box, point.x, point.y)).length * lineCost
      )
    }
    const [best] = candidates.sort((a, b) => cost(a) - cost(b))
    if (best) placed.push(best)
  }
  return placed
}

function around(mark: ClaimMark, distance: number): PlacedClaim[] {
  const { x, y, widthPx } = mark
  const columns = [x + distance, x - distance - widthPx, x - widthPx / 2, x + 4, x - widthPx - 4]
  const rows = [y - claimHeightPx / 2, y + distance * 0.7, y - distance * 0.7 - claimHeightPx]
  return columns.flatMap((left) => rows.map((top) => ({ ...mark, left, top })))
}

function boxOf({ left, top, widthPx }: PlacedClaim) {
  return { left, right: left + widthPx, top, bottom: top + claimHeightPx }
}

type Box = ReturnType<typeof boxOf>

function meets(a: Box, b: Box): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom + 4 && b.top < a.bottom + 4
}

function holds(box: Box, x: number, y: number): boolean {
  return x > box.left - 7 && x < box.right + 7 && y > box.top - 5 && y < box.bottom + 5
}
