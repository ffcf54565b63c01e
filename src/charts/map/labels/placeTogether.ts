import type { LabelRequest, PlacedLabel } from './labelBoxes'
import { drawbacks, isClearOfLabels, isFree } from './labelCosts'
import { farLimits, type LabelLimits } from './labelLimits'
import { type LabelPosition, positionsInside, positionsOutside } from './labelPositions'
import type { SortedScene } from './labelScene'

/** More labels would take too long. */
const mostLabels = 8
/** Candidates of a label, and the least distance between two of them in pixels. */
const mostCandidates = 60
const spacingPx = 6
/** What a short name costs, in pixels of distance. */
const shortCost = 10
const mostSteps = 20_000

/**
 * The cheapest positions of all labels together, searched with backtracking: taken one by one, a label may take the only
 * position of another. Null if there are none within the limits of usual labels, or too many labels.
 */
export function placeTogether(
  requests: readonly LabelRequest[],
  scene: SortedScene,
): ReadonlyMap<LabelRequest, LabelPosition> | null {
  if (requests.length > mostLabels) return null
  const lists: { request: LabelRequest; candidates: readonly LabelPosition[] }[] = []
  for (const request of requests) {
    const candidates = candidatesOf(request, scene)
    if (candidates.length === 0) return null
    lists.push({ request, candidates })
  }
  lists.sort((a, b) => a.candidates.length - b.candidates.length)
  const leastAfter = lists.map((_, index) =>
    lists.slice(index).reduce((total, { candidates }) => total + (candidates[0]?.cost ?? 0), 0),
  )
  let best: { chosen: readonly LabelPosition[]; cost: number } | null = null
  let steps = 0
  function search(chosen: readonly LabelPosition[], labels: readonly PlacedLabel[], cost: number) {
    if (cost + (leastAfter[chosen.length] ?? 0) >= (best?.cost ?? Number.POSITIVE_INFINITY)) return
    const next = lists[chosen.length]
    if (!next) {
      best = { chosen, cost }
      return
    }
    for (const candidate of next.candidates) {
      if (steps++ > mostSteps) return
      if (isClearOfLabels(candidate.label, labels))
        search([...chosen, candidate], [...labels, candidate.label], cost + candidate.cost)
    }
  }
  search([], [], 0)
  const found = (best as { chosen: readonly LabelPosition[] } | null)?.chosen
  return (
    (found &&
      new Map(
        lists.flatMap(({ request }, index) => {
          const position = found[index]
          return position ? [[request, position] as const] : []
        }),
      )) ??
    null
  )
}

/** The free positions of one label, the cheapest first and some pixels apart. */
function candidatesOf(request: LabelRequest, scene: SortedScene): readonly LabelPosition[] {
  const country = scene.countries.find(({ iso3 }) => iso3 === request.id)
  if (!country) return []
  const limits: LabelLimits = { ...farLimits(scene.box), steps: 'dense' }
  const inside = positionsInside(request, country).find((label) => isFree(label, scene, []))
  if (inside) return [{ label: inside, cost: 0 }]
  const texts = [request.text, request.shortText].filter((text) => text !== undefined)
  const free = texts.flatMap((text, index) =>
    positionsOutside({ ...request, text }, country, limits).flatMap(({ label, cost }) => {
      if (!isFree(label, scene, [], limits)) return []
      const total = cost + drawbacks(label, scene, limits) + index * shortCost
      return total < Number.POSITIVE_INFINITY ? [{ label, cost: total }] : []
    }),
  )
  const candidates: LabelPosition[] = []
  for (const position of free.sort((a, b) => a.cost - b.cost)) {
    const isSpaced = candidates.every(
      ({ label: { text, textX, textY } }) =>
        text !== position.label.text ||
        Math.hypot(textX - position.label.textX, textY - position.label.textY) >= spacingPx,
    )
    if (isSpaced) candidates.push(position)
    if (candidates.length >= mostCandidates) break
  }
  return candidates
}
