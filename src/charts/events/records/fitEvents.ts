import type { EventRow } from './eventRows'
import { type EventsFrame, type EventsLayout, layoutEvents } from './layoutEvents'
import { markSpacing } from './markSpacing'

const mostLevelPx = 12
const stepPx = 0.5
/** How much a lane may grow at either side when there is more room than marks need. */
const mostSlackPx = 16

/** Lanes and marks as large as a height allows. Where it is too low for all, marks of a stack overlap. */
export function fitEvents(rows: readonly EventRow[], frame: EventsFrame, heightPx: number): EventsLayout {
  let density = markSpacing(mostLevelPx, frame)
  let layout = layoutEvents(rows, { ...frame, ...density })
  for (
    let levelPx = mostLevelPx - stepPx;
    layout.heightPx > heightPx && levelPx >= stepPx;
    levelPx -= stepPx
  ) {
    density = markSpacing(levelPx, frame)
    layout = layoutEvents(rows, { ...frame, ...density })
  }
  const slackPx = Math.min((heightPx - layout.heightPx) / Math.max(layout.lanes.length, 1) / 2, mostSlackPx)
  if (slackPx <= 0) return layout
  return layoutEvents(rows, {
    ...frame,
    ...density,
    paddingPx: density.paddingPx + slackPx,
    leastLanePx: density.leastLanePx + slackPx * 2,
  })
}
