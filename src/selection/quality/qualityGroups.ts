import { type Counts, officialCounts, totalOf, verdicts } from '../../dataset/qualityCounts'
import type { QualityBreakdown, QualityEntry } from '../../dataset/schemas/quality'
import { exactInterval, type Interval } from './exactInterval'

/** A share with its interval: `count` of `total`. */
export interface ShareRow {
  /** A verdict, a level, a decade or a region; `all`, `official` or `happened` for the other rows. */
  value: string
  count: number
  total: number
  share: number
  /** 95 % confidence interval. */
  interval: Interval
}

/** Rows that belong together. */
export interface QualityGroup {
  by: 'verdict' | 'happened' | 'total' | QualityBreakdown['by']
  /** What the rows cover: everything, or the state and agency level. */
  of: QualityBreakdown['of']
  rows: readonly ShareRow[]
}

/**
 * The rows of a result. An audit gives the share of each verdict, of records whose act happened as described, and of wrong
 * records in each part; a completeness test gives the share found: in all, at state or agency level, and in each part.
 */
export function qualityGroups(entry: QualityEntry): readonly QualityGroup[] {
  const parts = (entry.breakdowns ?? []).map(({ by, of, rows }) => ({
    by,
    of,
    rows: rows.map((row) => partRow(row.value, row)),
  }))
  return [...(entry.kind === 'audit' ? auditGroups(entry) : totalGroups(entry)), ...parts]
}

function auditGroups({
  results,
  happened,
  sample,
}: Extract<QualityEntry, { kind: 'audit' }>): QualityGroup[] {
  const rows = verdicts.map((verdict) => shareRow(verdict, results[verdict], sample.size))
  const acts = happened === undefined ? [] : [shareRow('happened', happened, sample.size)]
  return [
    { by: 'verdict', of: 'all', rows },
    ...(acts.length > 0 ? [{ by: 'happened' as const, of: 'all' as const, rows: acts }] : []),
  ]
}

function totalGroups(entry: QualityEntry): QualityGroup[] {
  const official = officialCounts(entry)
  const rows = [partRow('all', entry.results), ...(official ? [partRow('official', official)] : [])]
  return [{ by: 'total', of: 'all', rows }]
}

/** The share found, or the share of wrong records. */
function partRow(value: string, counts: Counts): ShareRow {
  return shareRow(value, counts.found ?? counts.wrong ?? 0, totalOf(counts))
}

function shareRow(value: string, count: number, total: number): ShareRow {
  return {
    value,
    count,
    total,
    share: total === 0 ? 0 : count / total,
    interval: exactInterval(count, total),
  }
}

/** The row that sums up a result: the wrong records of an audit, all acts found by a completeness test. */
export function headRow(entry: QualityEntry): ShareRow {
  return partRow('all', entry.results)
}

/** The row with the lowest share of a group. */
export function lowestRow({ rows }: QualityGroup): ShareRow | undefined {
  return [...rows].sort((a, b) => a.share - b.share)[0]
}
