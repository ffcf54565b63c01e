import { listCount } from '../../dataset/columns/listColumn'
import type { Codes, Dataset, ListColumn } from '../../dataset/dataset'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  checkedStates,
  confidences,
  evidenceKinds,
  militaryLinks,
  organisationTypes,
  sidedTypes,
} from '../../dataset/vocabulary'
import type { ColumnFilter } from './filterBits'

/** A column as filters and counts read it: one code per record, and what the codes mean. */
export interface FilterColumn {
  codes: Uint8Array | Codes
  /** Number of codes. */
  size: number
  /** The lists that the codes stand for; null if a code is itself the value. */
  lists: ListColumn | null
  /** Number of values. */
  values: number
  /** Whether blocks of counts have a cell per value although records have lists, because nearly every list is unique. */
  isByMember: boolean
}

/**
 * The column of each filter. Lists are filtered, and most of them counted, by the code of the whole list. The counts of
 * their members are derived when they are read.
 */
export function filterColumns({
  columns,
  programs,
  organisations,
  countries,
}: Dataset): Readonly<Record<ColumnFilter, FilterColumn>> {
  return {
    program: ofLists(columns.programs, programs.length),
    kind: ofWords(columns.kind, agreementKinds.length),
    level: ofWords(columns.level, agreementLevels.length),
    status: ofWords(columns.status, agreementStatuses.length),
    confidence: ofWords(columns.confidence, confidences.length),
    evidence: ofWords(columns.evidence, evidenceKinds.length),
    checked: ofWords(columns.checked, checkedStates.length),
    organisation: { ...ofLists(columns.organisations, organisations.length), isByMember: true },
    organisationType: ofLists(columns.organisationTypes, sidedTypes.length),
    partnerType: ofLists(columns.partnerTypes, organisationTypes.length),
    military: ofLists(columns.military, militaryLinks.length),
    partner: ofLists(columns.partners, countries.length),
    interest: ofWords(columns.interest, 2),
  }
}

/** Cells in a block of counts for this column. */
export function cellCount({ isByMember, values, size }: FilterColumn): number {
  return isByMember ? values : size
}

function ofWords(codes: Uint8Array, size: number): FilterColumn {
  return { codes, size, lists: null, values: size, isByMember: false }
}

function ofLists(lists: ListColumn, values: number): FilterColumn {
  return { codes: lists.lists, size: listCount(lists), lists, values, isByMember: false }
}
