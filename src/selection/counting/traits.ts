import type { AgreementColumns } from '../../dataset/dataset'
import { agreementKinds, agreementLevels, agreementStatuses, confidences } from '../../dataset/vocabulary'

/** The filters on a single word of the record, which are counted together. */
const traitFilters = ['kind', 'level', 'status', 'confidence', 'interest'] as const

export type TraitFilter = (typeof traitFilters)[number]

/** Whether a filter looks at a single word. */
export function isTraitFilter(filter: string): filter is TraitFilter {
  return (traitFilters as readonly string[]).includes(filter)
}

const sizes: Readonly<Record<TraitFilter, number>> = {
  kind: agreementKinds.length,
  level: agreementLevels.length,
  status: agreementStatuses.length,
  confidence: confidences.length,
  interest: 2,
}

/** How many combinations of these words there are. */
export const traitCount = traitFilters.reduce((count, filter) => count * sizes[filter], 1)

/** For each filter the value that a combination stands for. */
export const valueOfTrait = Object.fromEntries(
  traitFilters.map((filter, place) => {
    const below = traitFilters.slice(place + 1).reduce((count, other) => count * sizes[other], 1)
    const values = Uint8Array.from(
      { length: traitCount },
      (_, trait) => Math.floor(trait / below) % sizes[filter],
    )
    return [filter, values]
  }),
) as Readonly<Record<TraitFilter, Uint8Array>>

/**
 * One code for all words of a record: counting one column costs a fifth of counting five, and what each filter makes of
 * it follows when the counts are read.
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
