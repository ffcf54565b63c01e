import { clamp } from './clamp'

/** Shares of the usual height between which a drawing on a slide follows its room. */
const shares = { least: 0.6, most: 1.8 }

/** Height of a drawing or of a part of it: the usual one, or on a slide that of its room, within limits. */
export function heightInRoom(usualPx: number, roomPx: number | undefined): number {
  return roomPx === undefined
    ? usualPx
    : Math.floor(clamp(roomPx, usualPx * shares.least, usualPx * shares.most))
}
