import { clamp } from '../../scale/clamp'
import type { EventsFrame, MarkSpacing } from './layoutEvents'

/** Minimums: dots stay visible, and a lane has room for its name. */
const least = { dotPx: 3, paddingPx: 2, lanePx: 15 }
const most = { dotPx: 8, paddingPx: 10, lanePx: 30 }

/**
 * Sizes of dots and lanes in proportion to the distance between stacked marks. At 8 px they equal those of the drawing.
 */
export function markSpacing(levelPx: number, { headPx }: EventsFrame): Required<MarkSpacing> {
  return {
    levelPx,
    dotPx: clamp(levelPx * 0.75, least.dotPx, most.dotPx),
    paddingPx: clamp(levelPx * 1.25, least.paddingPx, most.paddingPx),
    leastLanePx: clamp(levelPx * 3.75, least.lanePx, most.lanePx) + headPx,
  }
}
