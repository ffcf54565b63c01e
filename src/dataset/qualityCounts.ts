import type { QualityEntry } from './schemas/quality'

/** How an audited record can be judged, best first. */
export const verdicts = ['right', 'minor', 'wrong', 'unverifiable'] as const

/** Counts of a result or of one part of it, by name: verdicts, or `known` and `found`. */
export type Counts = Readonly<Partial<Record<(typeof verdicts)[number] | 'known' | 'found', number>>>

/** The names of the counts that a result has. */
export function countNames(counts: Counts): readonly (keyof Counts)[] {
  return [...verdicts, 'known' as const, 'found' as const].filter((name) => counts[name] !== undefined)
}

/** How many records or acts the counts cover. */
export function totalOf(counts: Counts): number {
  return counts.known ?? verdicts.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)
}

/** The counts at state and agency level, added up from the breakdown by level; null without one. */
export function officialCounts({ results, breakdowns }: QualityEntry): Counts | null {
  const levels = breakdowns?.find(({ by, of }) => by === 'level' && of === 'all')
  if (!levels) return null
  const official: readonly Counts[] = levels.rows.filter(
    ({ value }) => value === 'state' || value === 'agency',
  )
  return Object.fromEntries(
    countNames(results).map((name) => [name, official.reduce((sum, row) => sum + (row[name] ?? 0), 0)]),
  )
}
