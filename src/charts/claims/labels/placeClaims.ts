import {
  type Area,
  type ClaimMark,
  claimHeightPx,
  dense,
  leaderOf,
  type PlacedClaim,
  type Point,
} from './claimBoxes'
import { costBeside, costOfLeader, costOfMarks, costOfPlace } from './claimCosts'

/** Candidate distances of a label from its mark, to each side. */
const distances = [10, 24, 44, 72, 110, 160]
/** How many times every label may move after all others are placed. */
const rounds = 4

/**
 * Places the label of each mark where it overlaps least with other labels, marks and lines, preferring near positions.
 * The result depends on which mark chooses first, so every mark is tried as the first, and the cheapest result wins.
 */
export function placeClaims(marks: readonly ClaimMark[], area: Area): readonly PlacedClaim[] {
  const points = area.lines.flatMap(dense)
  const outcomes = marks.map((_, first) =>
    settle([...marks.slice(first), ...marks.slice(0, first)], area, points),
  )
  const [best] = outcomes.sort((a, b) => a.cost - b.cost)
  return marks.flatMap(({ id }) => best?.placed.get(id) ?? [])
}

/** Lets each mark in turn choose its cheapest position until none changes. */
function settle(marks: readonly ClaimMark[], area: Area, points: readonly Point[]) {
  const placed = new Map<string, PlacedClaim>()
  let cost = 0
  for (let round = 0; round < rounds; round++) {
    let isSettled = true
    cost = 0
    for (const mark of marks) {
      const others = [...placed.values()].filter((other) => other.id !== mark.id)
      const best = cheapest(mark, area, { marks: [...marks, ...area.taken], points, others })
      const before = placed.get(mark.id)
      if (before?.left !== best.choice.left || before.top !== best.choice.top) isSettled = false
      placed.set(mark.id, best.choice)
      cost += best.cost
    }
    if (isSettled) break
  }
  return { placed, cost }
}

interface Obstacles {
  marks: readonly Point[]
  points: readonly Point[]
  others: readonly PlacedClaim[]
}

/** The cheapest position of one label while all others stay where they are. */
function cheapest(mark: ClaimMark, area: Area, { marks, points, others }: Obstacles) {
  const taken = [...points, ...others.map(leaderOf).flatMap(({ from, to }) => dense([from, to]))]
  let best = {
    choice: { ...mark, left: mark.x + 10, top: mark.y - claimHeightPx / 2 },
    cost: Number.POSITIVE_INFINITY,
  }
  for (const choice of around(mark)) {
    let cost = costOfPlace(choice, area)
    if (cost >= best.cost) continue
    cost += costOfMarks(choice, marks, taken)
    if (cost >= best.cost) continue
    cost += costOfLeader(choice, area.lines)
    for (const other of others) cost += costBeside(choice, other)
    if (cost < best.cost) best = { choice, cost }
  }
  return best
}

function around(mark: ClaimMark): readonly PlacedClaim[] {
  const { x, y, widthPx } = mark
  const columns = [
    ...distances.flatMap((distance) => [x + distance, x - distance - widthPx]),
    ...[1 / 4, 1 / 2, 3 / 4].map((share) => x - widthPx * share),
  ]
  const rows = [
    y - claimHeightPx / 2,
    ...distances.flatMap((distance) => [y + distance, y - distance - claimHeightPx]),
  ]
  return columns.flatMap((left) => rows.map((top) => ({ ...mark, left, top })))
}
