import type { EventRow } from './eventRows'
import { type EventsFrame, type EventsLayout, layoutEvents } from './layoutEvents'
import { markSpacing } from './markSpacing'

const mostLevelPx = 12
const stepPx = 0.5
/** Padding that a lane may gain on each side if there is more room than the marks need. */
const mostSlackPx = 30

/** Lays out lanes and marks as large as `heightPx` allows. If it is too small, stacked marks overlap. */
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
