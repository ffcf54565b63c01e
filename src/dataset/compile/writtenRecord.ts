import type { Agreement } from '../schema'

/** A record as written in the data folder: without the fields that are computed when it is compiled. */
export function writtenRecord({ confidence, confidenceReason, evidenceKind, ...written }: Agreement) {
  return written
}
