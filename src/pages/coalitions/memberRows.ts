import { compareEntities } from '../../selection/compare/compareEntities'
import { usualComparison } from '../../selection/compare/entities'
import { selectedLadder } from '../../selection/program/selectedLadder'
import type { Selection } from '../../selection/select'

/** A member of one of the coalitions or of both. */
export interface MemberRow {
  /** Position in `dataset.countries`. */
  country: number
  /** The record by which it belongs to the subject's coalition; null if it does not. */
  record: { id: string; date: string } | null
  /** When it joined the other coalition: a partial date, `undated`, or null if it does not belong. */
  other: string | null
}

/** The members on the last day of the view, by side: in both, only the subject's coalition, only the other one. */
export function memberRows(
  selection: Selection,
): Readonly<Record<'both' | 'subject' | 'other', MemberRow[]>> {
  const { dataset } = selection
  const signed = new Map(
    selectedLadder(selection).countries.signed.map(({ country, record }) => [country, record]),
  )
  const { entities } = compareEntities(selection, usualComparison(dataset))
  const other = entities.find(({ entity }) => entity.kind === 'group')?.members ?? new Map<number, null>()
  const rows = { both: [] as MemberRow[], subject: [] as MemberRow[], other: [] as MemberRow[] }
  for (const country of new Set([...signed.keys(), ...other.keys()])) {
    const record = signed.get(country)
    const side = record ? (other.has(country) ? 'both' : 'subject') : 'other'
    rows[side].push({
      country,
      record: record ? { id: record.id, date: record.date.value } : null,
      other: other.has(country) ? (other.get(country) ?? 'undated') : null,
    })
  }
  return rows
}
