import type { AgreementColumns } from '../dataset'
import { createListColumn } from './listColumn'

/** One record as codes (see `AgreementColumns`). */
export interface RecordCodes {
  start: number
  end: number
  endedFrom: number
  isInterest: boolean
  kind: number
  level: number
  status: number
  confidence: number
  evidence: number
  checked: number
  /** Primary first. */
  programs: readonly number[]
  partners: readonly number[]
  organisations: readonly number[]
  organisationTypes: readonly number[]
  partnerTypes: readonly number[]
  military: readonly number[]
  sources: readonly number[]
}

/** All columns except `step`, which depends on all records. */
type OwnColumns = Omit<AgreementColumns, 'step'>

/** Builds the columns of `size` records. `codesOf` is called once per record, in order. */
export function agreementColumns(size: number, codesOf: (record: number) => RecordCodes): OwnColumns {
  const numbers = {
    start: new Int32Array(size),
    end: new Int32Array(size),
    endedFrom: new Int32Array(size),
    interest: new Uint8Array(size),
    primaryProgram: new Uint16Array(size),
    kind: new Uint8Array(size),
    level: new Uint8Array(size),
    status: new Uint8Array(size),
    confidence: new Uint8Array(size),
    evidence: new Uint8Array(size),
    checked: new Uint8Array(size),
  }
  const lists = {
    programs: createListColumn(size),
    partners: createListColumn(size),
    organisations: createListColumn(size),
    organisationTypes: createListColumn(size),
    partnerTypes: createListColumn(size),
    military: createListColumn(size),
    sources: createListColumn(size),
  }
  const listNames = Object.keys(lists) as (keyof typeof lists)[]
  for (let record = 0; record < size; record++) {
    const codes = codesOf(record)
    numbers.start[record] = codes.start
    numbers.end[record] = codes.end
    numbers.endedFrom[record] = codes.endedFrom
    numbers.interest[record] = codes.isInterest ? 1 : 0
    numbers.primaryProgram[record] = codes.programs[0] ?? 0
    numbers.kind[record] = codes.kind
    numbers.level[record] = codes.level
    numbers.status[record] = codes.status
    numbers.confidence[record] = codes.confidence
    numbers.evidence[record] = codes.evidence
    numbers.checked[record] = codes.checked
    for (const name of listNames) lists[name].set(record, codes[name])
  }
  return {
    ...numbers,
    programs: lists.programs.finish(),
    partners: lists.partners.finish(),
    organisations: lists.organisations.finish(),
    organisationTypes: lists.organisationTypes.finish(),
    partnerTypes: lists.partnerTypes.finish(),
    military: lists.military.finish(),
    sources: lists.sources.finish(),
  }
}
