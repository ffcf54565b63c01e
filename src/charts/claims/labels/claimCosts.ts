import { segmentMeetsBox, segmentsCross } from '../../scale/segment'
import {
  type Area,
  boxAround,
  boxOf,
  holds,
  type Line,
  leaderOf,
  meets,
  nearPx,
  type PlacedClaim,
  type Point,
} from './claimBoxes'

const outsideCost = 20_000
const overlapCost = 3000
/** A leader that crosses another mark or label. */
const crossingCost = 300
const lineCost = 40
/** A leader that crosses a line. */
const leaderCost = 60

/** Cost of the distance from the mark and of leaving the area. */
export function costOfPlace(choice: PlacedClaim, area: Area): number {
  const box = boxOf(choice)
  const { from, to } = leaderOf(choice)
  const outside = [
    area.left - box.left,
    box.right - area.right,
    area.top - box.top,
    box.bottom - area.bottom,
  ].filter((excess) => excess > 0)
  return Math.hypot(to.x - from.x, to.y - from.y) + outside.length * outsideCost
}

/** Cost of covering marks and lines, and of a leader that crosses other marks. */
export function costOfMarks(choice: PlacedClaim, marks: readonly Point[], points: readonly Point[]): number {
  const box = boxOf(choice)
  const covered = (list: readonly Point[]) => list.filter(({ x, y }) => holds(box, x, y)).length
  const leader = leaderOf(choice)
  const crossed = marks.filter(
    (mark) => (mark.x !== choice.x || mark.y !== choice.y) && segmentMeetsBox(leader, boxAround(mark)),
  )
  return covered(marks) * overlapCost + crossed.length * crossingCost + covered(points) * lineCost
}

/** Cost of a leader that crosses lines. Lines through its own mark do not count, and a short leader is not drawn. */
export function costOfLeader(choice: PlacedClaim, lines: readonly Line[]): number {
  const leader = leaderOf(choice)
  const { from: mark, to: end } = leader
  if (Math.hypot(end.x - mark.x, end.y - mark.y) < nearPx) return 0
  const isOwn = ({ x, y }: Point) => Math.hypot(x - mark.x, y - mark.y) < 1
  const crossed = lines.filter((line) =>
    line.some((from, index) => {
      const to = line[index + 1]
      return to !== undefined && !isOwn(from) && !isOwn(to) && segmentsCross(leader, { from, to })
    }),
  )
  return crossed.length * leaderCost
}

/** Cost of overlapping another label, and of a leader that crosses it. */
export function costBeside(choice: PlacedClaim, other: PlacedClaim): number {
  const box = boxOf(other)
  return (
    (meets(boxOf(choice), box) ? overlapCost : 0) +
    (segmentMeetsBox(leaderOf(choice), box) ? crossingCost : 0)
  )
}
