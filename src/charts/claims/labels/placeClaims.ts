import { type Area, type ClaimMark, claimHeightPx, type PlacedClaim, placedAt } from './claimBoxes'
import { areClear, costOf, isClear } from './labelRules'

/** Candidate distances of a label from its mark, to each side. */
const distances = [10, 17, 24, 34, 44, 58, 72]
/** Candidate positions above and below a mark: how much of the label is before it. */
const shares = [0, 1 / 4, 1 / 2, 3 / 4, 1]
/** Positions that are tried of each label, cheapest first. */
const mostChoices = 60
/** Steps after which the best result so far is taken, so that a crowd of marks takes no long time. */
const mostSteps = 1000
/** Cost of leaving out a label: more than that of any position. */
const omissionCost = 1000

interface Choice {
  label: PlacedClaim
  cost: number
}

/** The label of a mark that has none yet, with the positions that are still free, cheapest first. */
interface Open {
  mark: ClaimMark
  choices: readonly Choice[]
}

/**
 * Places the labels of marks near them, so that no label or leader lies on a label, a mark or a line. As many labels as
 * possible, by importance, and of these results the cheapest: a branch and bound search that continues with the label
 * that has the fewest positions left. Returns the labels by id of their mark.
 */
export function placeClaims(marks: readonly ClaimMark[], area: Area): ReadonlyMap<string, PlacedClaim> {
  let best: { placed: readonly PlacedClaim[]; cost: number } = { placed: [], cost: Number.POSITIVE_INFINITY }
  let steps = 0

  function search(open: readonly Open[], placed: readonly PlacedClaim[], cost: number): void {
    const least = open.reduce((sum, { mark, choices }) => sum + (choices[0]?.cost ?? omission(mark)), cost)
    if (least >= best.cost || steps++ > mostSteps) return
    const [next, ...others] = open.toSorted((a, b) => a.choices.length - b.choices.length)
    if (!next) {
      best = { placed, cost }
      return
    }
    const leastOfOthers = least - (next.choices[0]?.cost ?? omission(next.mark))
    for (const { label, cost: added } of next.choices) {
      if (leastOfOthers + added >= best.cost) break
      search(
        others.map(({ mark, choices }) => ({
          mark,
          choices: choices.filter((choice) => areClear(choice.label, label)),
        })),
        [...placed, label],
        cost + added,
      )
    }
    search(others, placed, cost + omission(next.mark))
  }

  search(
    marks.map((mark) => ({ mark, choices: choicesFor(mark, marks, area) })),
    [],
    0,
  )
  return new Map(best.placed.map((label) => [label.mark.id, label]))
}

function omission({ importance }: ClaimMark): number {
  return omissionCost * (1 + importance)
}

/** The clear positions of a label while no other is placed, cheapest first. */
function choicesFor(mark: ClaimMark, marks: readonly ClaimMark[], area: Area): readonly Choice[] {
  return around(mark)
    .filter((label) => isClear(label, marks, area))
    .map((label) => ({ label, cost: costOf(label, marks, area) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostChoices)
}

function around(mark: ClaimMark): readonly PlacedClaim[] {
  const { x, y, widthPx } = mark
  const columns = [
    ...distances.flatMap((distance) => [x + distance, x - distance - widthPx]),
    ...shares.map((share) => x - widthPx * share),
  ]
  const rows = [
    ...shares.map((share) => y - claimHeightPx * share),
    ...distances.flatMap((distance) => [y + distance, y - distance - claimHeightPx]),
  ]
  return columns.flatMap((left) => rows.map((top) => placedAt(mark, left, top)))
}
