import type { EventsFrame, MarkSpacing } from './layoutEvents'

/** Dots that can still be seen; the line of a name. */
const least = { dotPx: 3, paddingPx: 2, lanePx: 15 }
const most = { dotPx: 8, paddingPx: 10, lanePx: 30 }

/** Dots and lanes that suit a distance of marks; at 8 pixels as in the live drawing. */
export function markSpacing(levelPx: number, { headPx }: EventsFrame): Required<MarkSpacing> {
  return {
    levelPx,
    dotPx: between(levelPx * 0.75, least.dotPx, most.dotPx),
    paddingPx: between(levelPx * 1.25, least.paddingPx, most.paddingPx),
    leastLanePx: between(levelPx * 3.75, least.lanePx, most.lanePx) + headPx,
  }
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
