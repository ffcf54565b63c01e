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

/** Number of combinations of traits. */
export const traitCount = traitFilters.reduce((count, filter) => count * sizes[filter], 1)

/** For each filter, the value that each trait code stands for. */
export const valueOfTrait = Object.fromEntries(
  traitFilters.map((filter, position) => {
    const below = traitFilters.slice(position + 1).reduce((count, other) => count * sizes[other], 1)
    const values = new Uint8Array(traitCount)
    for (let trait = 0; trait < traitCount; trait++) values[trait] = Math.floor(trait / below) % sizes[filter]
    return [filter, values]
  }),
) as Readonly<Record<TraitFilter, Uint8Array>>

/**
 * One code for all traits of each record. Counting this column costs as much as counting one of them; the counts of each
 * filter are derived when they are read.
 */
export function traitsOf(columns: AgreementColumns): Uint16Array {
  const traits = new Uint16Array(columns.kind.length)
  for (const filter of traitFilters) {
    const values = columns[filter]
    const size = sizes[filter]
    for (let i = 0; i < traits.length; i++) traits[i] = (traits[i] as number) * size + (values[i] as number)
  }
  return traits
}
