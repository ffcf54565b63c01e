import { clamp } from '../../scale/clamp'
import type { EventsFrame, MarkSpacing } from './layoutEvents'

/** Dots that can still be seen; the line of a name. */
const least = { dotPx: 3, paddingPx: 2, lanePx: 15 }
const most = { dotPx: 8, paddingPx: 10, lanePx: 30 }

/** Dots and lanes that suit a distance of marks; at 8 pixels as in the live drawing. */
export function markSpacing(levelPx: number, { headPx }: EventsFrame): Required<MarkSpacing> {
  return {
    levelPx,
    dotPx: clamp(levelPx * 0.75, least.dotPx, most.dotPx),
    paddingPx: clamp(levelPx * 1.25, least.paddingPx, most.paddingPx),
    leastLanePx: clamp(levelPx * 3.75, least.lanePx, most.lanePx) + headPx,
  }
}
