import { listAt } from '../../../dataset/columns/listColumn'
import type { Dataset } from '../../../dataset/dataset'
import type { Program } from '../../../dataset/schema'
import { programTallies } from '../../../selection/countryTallies'
import { hasFilters } from '../../../selection/filters'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import type { ListOrder } from '../../shared/lists/listOrder'
import type { ProgramFacts } from '../programFacts'

/** A program in the list. */
export interface ListedProgram {
  program: Program
  /** Its position in the dataset, which gives it its colour. */
  position: number
  facts: Pick<ProgramFacts, 'records' | 'interest' | 'partners' | 'stateOrAgency'>
}

/**
 * Every program with its counts in a selection, in the order of the dataset. Under filters only those with a counted
 * record.
 */
export function listedPrograms(selection: Selection): readonly ListedProgram[] {
  const { dataset } = selection
  const recordsOf = (found: Uint32Array, program: number) =>
    [...found]
      .filter((record) => listAt(dataset.columns.programs, record).includes(program))
      .reverse()
      .flatMap((record) => dataset.agreements[record] ?? [])
  return dataset.programs
    .map((program, position) => {
      const records = recordsOf(selection.records, position)
      return {
        program,
        position,
        facts: {
          records,
          interest: recordsOf(selection.interest, position),
          partners: programTallies(selection, position)
            .filter(({ count }) => count > 0)
            .map(({ country, count, stateOrAgencyCount }) => ({
              country,
              count,
              stateOrAgency: stateOrAgencyCount,
            })),
          stateOrAgency: records.filter(({ level }) => level === 'state' || level === 'agency').length,
        },
      }
    })
    .filter(({ facts }) => facts.records.length > 0 || !hasFilters(selection.filters))
}

/** The programs in this order; ties stay in the order of the dataset. */
export function programsInOrder(
  dataset: Dataset,
  programs: readonly ListedProgram[],
  order: ListOrder,
  { f }: Text,
): readonly ListedProgram[] {
  const newest = ({ facts }: ListedProgram) => dataset.agreementIndex.get(facts.records[0]?.id ?? '') ?? -1
  const compare = {
    name: (a: ListedProgram, b: ListedProgram) => f.compare(a.program.name, b.program.name),
    agreements: (a: ListedProgram, b: ListedProgram) => b.facts.records.length - a.facts.records.length,
    date: (a: ListedProgram, b: ListedProgram) => newest(b) - newest(a),
  }
  return [...programs].sort(compare[order])
}
