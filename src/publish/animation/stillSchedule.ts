import { clamp } from '../../charts/scale/clamp'
import type { YearSpan } from './animationYears'

/** Video frames per second. The map changes less often: each year is held for several frames. */
export const framesPerSecond = 10

/** How long an animation should take without its ending. Few years are held longer, many shorter. */
const playSeconds = 20
const holdFrames = { least: 2, most: 10 }
/** How long the last year stays, so that it can be read before a GIF starts again. */
const endFrames = 3 * framesPerSecond

/** A year of an animation, and for how many video frames its still is held. */
export interface ScheduledYear {
  year: number
  frames: number
}

/** The years of an animation, each with one still. */
export function stillSchedule({ first, last }: YearSpan): readonly ScheduledYear[] {
  const count = last - first + 1
  const frames = clamp(Math.round((playSeconds * framesPerSecond) / count), holdFrames.least, holdFrames.most)
  return Array.from({ length: count }, (_, index) => ({
    year: first + index,
    frames: index === count - 1 ? endFrames : frames,
  }))
}

/** Length of an animation in seconds. */
export function secondsOf(schedule: readonly ScheduledYear[]): number {
  return schedule.reduce((sum, { frames }) => sum + frames, 0) / framesPerSecond
}
