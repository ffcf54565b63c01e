import { compareDates } from '../../dataset/partialDate'
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

/** What the lists of members are sorted by: the name, or the day of joining one of the coalitions. */
export interface MemberOrder {
  by: 'country' | 'record' | 'other'
  isDescending: boolean
}

/**
 * Members in an order. Who has no date, or does not belong, comes last both ways; members of one day are in the order of
 * their names.
 */
export function orderedMembers(
  members: readonly MemberRow[],
  { by, isDescending }: MemberOrder,
  compareNames: (a: MemberRow, b: MemberRow) => number,
): readonly MemberRow[] {
  const sign = isDescending ? -1 : 1
  const dateOf = ({ record, other }: MemberRow) =>
    by === 'record' ? (record?.date ?? null) : other === 'undated' ? null : other
  return [...members].sort((one, next) => {
    if (by === 'country') return sign * compareNames(one, next)
    const a = dateOf(one)
    const b = dateOf(next)
    if (a === null || b === null) return Number(a === null) - Number(b === null) || compareNames(one, next)
    return sign * compareDates(a, b) || compareNames(one, next)
  })
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
