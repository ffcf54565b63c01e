interface Point {
  x: number
  y: number
}

/** A straight line between two points, in pixels. */
export interface Segment {
  from: Point
  to: Point
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Whether a line touches a box, by clipping it to each side in turn (Liang–Barsky). */
export function segmentMeetsBox({ from, to }: Segment, box: Box): boolean {
  return lineMeetsBox(from.x, from.y, to.x, to.y, box)
}

/** The same, for lines that are not objects. */
export function lineMeetsBox(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  if (Math.max(x1, x2) < box.left || Math.min(x1, x2) > box.right) return false
  if (Math.max(y1, y2) < box.top || Math.min(y1, y2) > box.bottom) return false
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [enter, leave] = [0, 1]
  for (const [step, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) enter = Math.max(enter, room / step)
    else leave = Math.min(leave, room / step)
  }
  return enter <= leave
}

/** Whether two lines cross. Lines along each other do not. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  const side = (line: Segment, { x, y }: Point) =>
    Math.sign((line.to.x - line.from.x) * (y - line.from.y) - (line.to.y - line.from.y) * (x - line.from.x))
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to)
}
