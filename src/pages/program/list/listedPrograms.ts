import type { Dataset } from '../../../dataset/dataset'
import type { Program } from '../../../dataset/schema'
import { noFilters } from '../../../selection/filters'
import { select } from '../../../selection/select'
import type { Text } from '../../../text/text'
import type { ListOrder } from '../../shared/lists/listOrder'
import { type ProgramFacts, programFacts } from '../programFacts'

/** A program in the list. */
export interface ListedProgram {
  program: Program
  /** Its position in the dataset, which gives it its colour. */
  position: number
  facts: ProgramFacts
}

/** Every program with its counts, in the order of the dataset. */
export function listedPrograms(dataset: Dataset): readonly ListedProgram[] {
  return dataset.programs.map((program, position) => ({
    program,
    position,
    facts: programFacts(select(dataset, { ...noFilters, program: [program.id] })),
  }))
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
