import type { VersionSummary } from '../../../dataset/compile/versionChanges'
import { parsePartialDate } from '../../../dataset/partialDate'

/** A visit to the page that this browser remembers. */
export interface Visit {
  /** The reader's own day, ISO 8601. */
  day: string
  /** The version of the data that was shown. */
  version: string
}

/** Key of the visit in local storage. */
export const visitKey = 'last-visit'

/** Reads a stored visit; null for none, or for anything else that is stored there. */
export function readVisit(stored: string | null): Visit | null {
  try {
    const { day, version } = JSON.parse(stored ?? 'null') as Record<string, unknown>
    const isVisit = typeof day === 'string' && typeof version === 'string'
    return isVisit && parsePartialDate(day)?.precision === 'day' ? { day, version } : null
  } catch {
    return null
  }
}

/** A visit now, on the calendar of the reader. */
export function visitOn(now: Date, version: string): Visit {
  const two = (value: number) => String(value).padStart(2, '0')
  return { day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, version }
}

/**
 * The versions since a visit, newest first. One that was never frozen is in no list: then all from its day on count as new,
 * because it is better to name a version twice than to leave one out.
 */
export function versionsSince(
  { version }: Visit,
  versions: readonly VersionSummary[],
): readonly VersionSummary[] {
  const seen = versions.findIndex((known) => known.version === version)
  if (seen !== -1) return versions.slice(0, seen)
  const day = version.slice(0, 10)
  return versions.filter((known) => known.version.slice(0, 10) >= day)
}
