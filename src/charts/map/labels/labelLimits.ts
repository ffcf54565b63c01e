import { clamp } from '../../scale/clamp'
import type { PixelBox } from './pixelShapes'

/** What a label beside its country may do to find a position. */
export interface LabelLimits {
  /** Longest gap between the border of its country and the label. */
  reachPx: number
  /** How far its leader may run through other countries with a value. */
  foreignPx: number
  /** Share of the label that may lie on land of others without records. */
  land: number
  /** Whether neighbours of the area count as land of others. They are pale, and named on no map. */
  countsNeighbours: boolean
  /** What it costs to stand beside another country with a value, nearer than to its own, in pixels of distance. */
  nearerCost: number
  /** Whether the leader may run over discs of others. */
  overDiscs: boolean
  /** Which positions to try: a few, others farther away, more of both, or all, which takes longest. */
  steps: 'usual' | 'far' | 'dense' | 'fine'
}

/** How far a label may be from its country: a share of the map's width, between two limits. */
const reach = { share: 0.11, leastPx: 32, mostPx: 100 }
/** The same for a label that a map must have. */
const requiredReach = { share: 0.3, leastPx: 100, mostPx: 124 }
/** The same where free sea or pale land lies farther away. */
const farReach = { share: 0.3, leastPx: 100, mostPx: 260 }
/** A leader may run this far through other countries with a value, in pixels: over a corner, no more. */
const maxForeignPx = 3
/** At most this share of a label beside its country may lie on land of others, so that it never reads as their name. */
const mostLand = 0.4

/** The limits of most labels on a map with this box. */
export function usualLimits(box: PixelBox): LabelLimits {
  return {
    reachPx: reachOn(box, reach),
    foreignPx: maxForeignPx,
    land: mostLand,
    countsNeighbours: true,
    nearerCost: 0,
    overDiscs: false,
    steps: 'usual',
  }
}

/** The limits of a label that the map of an area may place farther away: in the sea, or on land outside of the area. */
export function farLimits(box: PixelBox): LabelLimits {
  return {
    ...usualLimits(box),
    reachPx: reachOn(box, farReach),
    countsNeighbours: false,
    nearerCost: 70,
    steps: 'far',
  }
}

/** The limits of a label that the map must have, where the usual ones leave no position. */
export function requiredLimits(box: PixelBox): LabelLimits {
  return {
    reachPx: reachOn(box, requiredReach),
    foreignPx: Number.POSITIVE_INFINITY,
    land: 1,
    countsNeighbours: true,
    nearerCost: 0,
    overDiscs: true,
    steps: 'usual',
  }
}

function reachOn({ left, right }: PixelBox, { share, leastPx, mostPx }: typeof reach): number {
  return clamp((right - left) * share, leastPx, mostPx)
}
