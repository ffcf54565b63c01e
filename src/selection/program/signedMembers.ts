import type { Dataset } from '../../dataset/dataset'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import { alignments } from '../alignment'
import { countryTallies } from '../countryTallies'
import type { Selection } from '../select'
import { programLadder } from './programLadder'

/** Whether the program is the subject's coalition, whose partners are ranked by how firmly they have committed. */
export function isLadderProgram({ about }: Pick<Dataset, 'about'>, program: string): boolean {
  return about.alignment.program === program
}

/**
 * How many partner countries of the view had signed by its last day (counting rule 8), if the view is of a program with
 * a ladder; null otherwise. The same countries as in the alignment map, without those that the filters hide.
 */
export function signedPartners(selection: Selection): number | null {
  const { dataset, filters } = selection
  const [program, ...others] = filters.program
  if (program === undefined || others.length > 0 || !isLadderProgram(dataset, program)) return null
  const aligned = alignments(selection)
  return countryTallies(selection).filter(({ country, count }) => {
    const side = aligned.get(country)
    return count > 0 && (side === 'subject' || side === 'both')
  }).length
}

/**
 * How many countries had signed from each day on, ascending; with `organisations`, international organisations too. A
 * date of lower precision counts from its end (counting rule 3).
 */
export function signedCurve(
  dataset: Dataset,
  program: string,
  organisations: boolean,
): readonly { day: DayNumber; total: number }[] {
  const ladder = programLadder(dataset, program)
  const signed = [...ladder.countries.signed, ...(organisations ? ladder.organisations : [])]
  const days = signed.flatMap(({ record }) => parsePartialDate(record.date.value)?.end ?? [])
  return days.sort((a, b) => a - b).map((day, index) => ({ day, total: index + 1 }))
}
