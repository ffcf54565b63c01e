import type { Codes, Dataset, ListColumn } from '../../dataset/dataset'
import { listCount } from '../../dataset/listColumn'
import { agreementKinds, agreementLevels, agreementStatuses, confidences } from '../../dataset/vocabulary'

/** The filters that look at one column each, in the order of their bits. */
export const columnFilters = [
  'program',
  'kind',
  'level',
  'status',
  'confidence',
  'organisation',
  'organisationType',
  'partner',
  'interest',
] as const

export type ColumnFilter = (typeof columnFilters)[number]

/** A column as filters and counts see it: one code a record, and what each code stands for. */
export interface FilterColumn {
  codes: Uint8Array | Codes
  /** How many codes there are. */
  size: number
  /** The lists behind the codes; null where a code is itself the value. */
  lists: ListColumn | null
  /** Cells of a block of counts: by code, or by member where nearly every record has a list of its own. */
  cells: number
  isByMember: boolean
}

/**
 * The column of each filter. Lists are filtered, and most of them counted, by their code, once for all records with the
 * same list: what their members make of it follows when the counts are read.
 */
export function columnsOfFilters({
  columns,
  organisations,
}: Dataset): Readonly<Record<ColumnFilter, FilterColumn>> {
  return {
    program: ofLists(columns.programs),
    kind: ofWords(columns.kind, agreementKinds.length),
    level: ofWords(columns.level, agreementLevels.length),
    status: ofWords(columns.status, agreementStatuses.length),
    confidence: ofWords(columns.confidence, confidences.length),
    organisation: { ...ofLists(columns.organisations), cells: organisations.length, isByMember: true },
    organisationType: ofLists(columns.organisationTypes),
    partner: ofLists(columns.partners),
    interest: ofWords(columns.interest, 2),
  }
}

function ofWords(codes: Uint8Array, size: number): FilterColumn {
  return { codes, size, lists: null, cells: size, isByMember: false }
}

function ofLists(lists: ListColumn): FilterColumn {
  const size = listCount(lists)
  return { codes: lists.lists, size, lists, cells: size, isByMember: false }
}
