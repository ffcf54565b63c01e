import type { AgreementColumns } from '../../dataset/dataset'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  checkedStates,
  confidences,
  evidenceKinds,
} from '../../dataset/vocabulary'
import type { ColumnFilter } from './filterBits'

/** The filters on a single word of the record (a trait). They are counted together. */
const traitFilters = [
  'kind',
  'level',
  'status',
  'confidence',
  'evidence',
  'checked',
  'interest',
] as const satisfies readonly ColumnFilter[]

export type TraitFilter = (typeof traitFilters)[number]

export function isTraitFilter(filter: ColumnFilter): filter is TraitFilter {
  return traitFilters.some((trait) => trait === filter)
}

const sizes: Readonly<Record<TraitFilter, number>> = {
  kind: agreementKinds.length,
  level: agreementLevels.length,
  status: agreementStatuses.length,
  confidence: confidences.length,
  evidence: evidenceKinds.length,
  checked: checkedStates.length,
  interest: 2,
}

/** The traits of the records of a dataset, as one code for each combination that occurs. */
export interface Traits {
  /** For each record, the code of its combination. Counting this column costs as much as counting a single trait. */
  codes: Uint16Array
  /** How many combinations occur: a few hundred of many thousands, so that reading all their counts is fast. */
  count: number
  /** For each filter, the value that each code stands for. */
  values: Readonly<Record<TraitFilter, Uint8Array>>
}

export function traitsOf(columns: AgreementColumns): Traits {
  const codes = new Uint16Array(columns.kind.length)
  const codeOf = new Map<number, number>()
  const first: number[] = []
  for (let i = 0; i < codes.length; i++) {
    let combination = 0
    for (const filter of traitFilters)
      combination = combination * sizes[filter] + (columns[filter][i] as number)
    let code = codeOf.get(combination)
    if (code === undefined) {
      code = codeOf.size
      codeOf.set(combination, code)
      first.push(i)
    }
    codes[i] = code
  }
  const values = Object.fromEntries(
    traitFilters.map((filter) => [filter, Uint8Array.from(first, (i) => columns[filter][i] as number)]),
  ) as Record<TraitFilter, Uint8Array>
  return { codes, count: codeOf.size, values }
}
