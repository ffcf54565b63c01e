import type { MapGeometry } from '../../contract/mapGeometry'
import { labelPoint } from '../geometry/labelPoint'
import type { ToPixels } from '../geometry/projection'
import type { MapLabel } from './chooseLabels'
import type { LabelRequest, PlacedLabel } from './labelBoxes'
import { drawbacks, isFree } from './labelCosts'
import { farLimits, type LabelLimits, requiredLimits, usualLimits } from './labelLimits'
import { type LabelPosition, positionsInside, positionsOutside } from './labelPositions'
import { type LabelScene, type SortedScene, sortScene } from './labelScene'
import { placeTogether } from './placeTogether'

/** Returns what `placeLabels` places. Countries off the map are dropped. */
export function labelRequests(
  labels: readonly MapLabel[],
  shapes: MapGeometry,
  toPixels: ToPixels,
): readonly LabelRequest[] {
  return labels.flatMap(({ country, ...label }) => {
    const point = labelPoint(country, shapes)
    return point ? [{ ...label, id: country.iso3, anchor: toPixels(point) }] : []
  })
}

/**
 * Places labels inside their country where they fit, otherwise beside it, with a leader to its border, or hanging over
 * the border. A label covers no other label, no site and no other country with records, and hardly any other land; its
 * leader crosses no label, no leader and no country with a value. Beside a country, the sea and a short leader are
 * preferred. Earlier labels go first: one without a free position is tried with its short text before a later one takes
 * the place. It is dropped otherwise, unless the map must have it: then it may lie farther away, and on land without
 * records. Labels in reserve take the places of those that are dropped.
 */
export function placeLabels(requests: readonly LabelRequest[], scene: LabelScene): readonly PlacedLabel[] {
  const sorted = sortScene(scene)
  const first = requests.filter(({ isReserve }) => !isReserve)
  const { labels } = bestPlacement(first, sorted)
  for (const request of requests) {
    if (labels.size >= first.length) break
    if (!request.isReserve) continue
    const position = firstFree(request, usualWays(request), sorted, [...labels.values()])
    if (position) labels.set(request, position.label)
  }
  return requests.flatMap((request) => labels.get(request) ?? [])
}

const mostOrders = 8

/** Orders with each label first that the map must have, because it may lose its place to another. */
function otherOrders(requests: readonly LabelRequest[]): readonly (readonly LabelRequest[])[] {
  const required = requests.filter(({ isRequired }) => isRequired)
  return required.slice(0, mostOrders).map((one) => [one, ...requests.filter((request) => request !== one)])
}

interface Placement {
  labels: Map<LabelRequest, PlacedLabel>
  /** What the positions of the labels cost that the map must have. */
  costs: Map<LabelRequest, number>
}

/** A label that the map must have is well placed up to this cost: about the distance of a usual leader. */
const wellPlaced = 46

/**
 * The labels as given if those that the map must have are well placed. Otherwise these in their best positions together, or
 * the first of several orders that places all of them.
 */
function bestPlacement(requests: readonly LabelRequest[], scene: SortedScene): Placement {
  const first = placeInOrder(requests, scene)
  const costOf = (request: LabelRequest) => first.costs.get(request) ?? Number.POSITIVE_INFINITY
  const required = requests.filter(({ isRequired }) => isRequired)
  if (required.every((request) => costOf(request) <= wellPlaced)) return first
  // The hardest first: if it has no position of its own, there is none together either.
  const hardestFirst = [...required].sort((a, b) => costOf(b) - costOf(a))
  const together = required.length > 1 ? placeTogether(hardestFirst, scene) : null
  if (together) return placeInOrder(requests, scene, together)
  let best = first
  for (const order of otherOrders(requests)) {
    if (best.costs.size === required.length) break
    const other = placeInOrder(order, scene)
    if (isBetter(other, best)) best = other
  }
  return best
}

function isBetter(a: Placement, b: Placement): boolean {
  return a.costs.size === b.costs.size ? sum(a.costs) < sum(b.costs) : a.costs.size > b.costs.size
}

function sum(costs: ReadonlyMap<LabelRequest, number>): number {
  return [...costs.values()].reduce((total, cost) => total + cost, 0)
}

/** All labels that fit inside their country come first: every other one has to keep clear of them. */
function placeInOrder(
  requests: readonly LabelRequest[],
  scene: SortedScene,
  fixed: ReadonlyMap<LabelRequest, LabelPosition> = new Map(),
): Placement {
  const labels = new Map([...fixed].map(([request, { label }]) => [request, label]))
  const costs = new Map([...fixed].map(([request, { cost }]) => [request, cost]))
  const attempt = (request: LabelRequest, ways: readonly Way[]) => {
    const position = labels.has(request) ? undefined : firstFree(request, ways, scene, [...labels.values()])
    if (!position) return
    labels.set(request, position.label)
    if (request.isRequired) costs.set(request, position.cost)
  }
  for (const request of requests) attempt(request, [[request.text, placeInside]])
  for (const request of requests) {
    attempt(request, usualWays(request))
    if (request.mayLieFar) attempt(request, farWays(request))
    if (request.isRequired) attempt(request, requiredWays(request))
  }
  return { labels, costs }
}

/** A text of a label, if it has it, and where to try it. */
type Way = readonly [text: string | undefined, place: Place]

/** A short name where the usual one does not fit: better than the name of a less important country. */
function usualWays({ text, shortText }: LabelRequest): readonly Way[] {
  return [text, shortText].flatMap((words): Way[] => [
    [words, placeInside],
    [words, placeBeside],
  ])
}

/** More ways for a label that may lie far from its country: the shorter, the better, for it takes the room of others. */
function farWays({ text, shortText }: LabelRequest): readonly Way[] {
  return [
    [shortText, placeFar],
    [text, placeFar],
  ]
}

/** More ways for a label that the map must have. */
function requiredWays({ text, shortText, bareText }: LabelRequest): readonly Way[] {
  return [
    [text, placeSomewhere],
    [shortText, placeSomewhere],
    [text, placeAnywhere],
    [shortText, placeAnywhere],
    [bareText, placeInside],
    [bareText, placeBeside],
    [bareText, placeSomewhere],
    [bareText, placeAnywhere],
    [text, placeFarOff],
    [shortText, placeFarOff],
    [bareText, placeFarOff],
  ]
}

function firstFree(
  request: LabelRequest,
  ways: readonly Way[],
  scene: SortedScene,
  placed: readonly PlacedLabel[],
): LabelPosition | undefined {
  for (const [text, place] of ways) {
    const position = text === undefined ? undefined : place({ ...request, text }, scene, placed)
    if (position) return position
  }
  return undefined
}

/** Finds a position for a label that keeps clear of those already placed. */
type Place = (
  request: LabelRequest,
  scene: SortedScene,
  placed: readonly PlacedLabel[],
) => LabelPosition | undefined

const placeInside: Place = (request, scene, placed) => {
  const country = countryOf(request, scene)
  const label = country && positionsInside(request, country).find((one) => isFree(one, scene, placed))
  return label && { label, cost: 0 }
}

const placeBeside: Place = (request, scene, placed) =>
  cheapest(request, scene, placed, usualLimits(scene.box))

const placeFar: Place = (request, scene, placed) => cheapest(request, scene, placed, farLimits(scene.box))

/** Like `placeBeside`, with the limits of a label that the map must have. */
const placeSomewhere: Place = (request, scene, placed) =>
  cheapest(request, scene, placed, requiredLimits(scene.box))

/** Like `placeSomewhere`, at more positions: takes longer. */
const placeAnywhere: Place = (request, scene, placed) =>
  cheapest(request, scene, placed, { ...requiredLimits(scene.box), steps: 'fine' })

/** Like `placeSomewhere`, farther away. */
const placeFarOff: Place = (request, scene, placed) =>
  cheapest(request, scene, placed, {
    ...requiredLimits(scene.box),
    reachPx: farLimits(scene.box).reachPx,
    steps: 'far',
  })

/** The cheapest free position outside of the country. */
function cheapest(
  request: LabelRequest,
  scene: SortedScene,
  placed: readonly PlacedLabel[],
  limits: LabelLimits,
): LabelPosition | undefined {
  const country = countryOf(request, scene)
  if (!country) return undefined
  let found: LabelPosition | undefined
  for (const { label, cost: least } of positionsOutside(request, country, limits)) {
    const lowest = found?.cost ?? Number.POSITIVE_INFINITY
    if (least >= lowest) break
    if (!isFree(label, scene, placed, limits)) continue
    const total = least + drawbacks(label, scene, limits)
    if (total < lowest) found = { label, cost: total }
  }
  return found
}

function countryOf({ id }: LabelRequest, { countries }: SortedScene) {
  return countries.find(({ iso3 }) => iso3 === id)
}
