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
}

/**
 * The column of each filter. Lists are counted and filtered by their code, once for all records with the same list:
 * what their members make of it follows when the counts are read.
 */
export function columnsOfFilters({ columns }: Dataset): Readonly<Record<ColumnFilter, FilterColumn>> {
  return {
    program: listFilter(columns.programs),
    kind: { codes: columns.kind, size: agreementKinds.length, lists: null },
    level: { codes: columns.level, size: agreementLevels.length, lists: null },
    status: { codes: columns.status, size: agreementStatuses.length, lists: null },
    confidence: { codes: columns.confidence, size: confidences.length, lists: null },
    organisation: listFilter(columns.organisations),
    organisationType: listFilter(columns.organisationTypes),
    partner: listFilter(columns.partners),
    interest: { codes: columns.interest, size: 2, lists: null },
  }
}

function listFilter(lists: ListColumn): FilterColumn {
  return { codes: lists.lists, size: listCount(lists), lists }
}
