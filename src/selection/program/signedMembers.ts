import { listAt } from '../../dataset/columns/listColumn'
import { isInterest } from '../../dataset/columns/recordCodes'
import type { Dataset } from '../../dataset/dataset'
import type { DayNumber } from '../../dataset/partialDate'
import { alignments, membersSince } from '../alignment'
import { countryTallies } from '../countryTallies'
import { recordsOfProgram } from '../records/recordsOfProgram'
import type { Selection } from '../select'

/** Whether the program is the subject's coalition, whose partners are ranked by how firmly they have committed. */
export function isLadderProgram({ about }: Pick<Dataset, 'about'>, program: string): boolean {
  return about.alignment.program === program
}

/** The partner countries of a program, and how many of them are members of its coalition. */
export interface SignedPartners {
  partners: number
  members: number
}

/**
 * How many partner countries that a program has in the view had signed by the last day of the view (counting rule 8): the
 * same countries as in the alignment map, without those that the filters hide. `programs`: those that the view shows.
 * Null unless that is exactly one, and it has a ladder.
 */
export function signedPartners(
  selection: Selection,
  [program, ...others]: readonly string[] = selection.filters.program,
): SignedPartners | null {
  const { dataset } = selection
  if (program === undefined || others.length > 0 || !isLadderProgram(dataset, program)) return null
  const position = dataset.programIndex.get(program) ?? -1
  const aligned = alignments(selection)
  const partners = countryTallies(selection).filter(({ programs }) => (programs[position] ?? 0) > 0)
  const members = partners.filter(({ country }) => {
    const side = aligned.get(country)
    return side === 'subject' || side === 'both'
  })
  return { partners: partners.length, members: members.length }
}

/** International organisations that had signed by a day, by position in `dataset.organisations`, with their first record. */
export function signedOrganisations(
  dataset: Dataset,
  program: string,
  asOf: DayNumber = Number.POSITIVE_INFINITY,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const position of recordsOfProgram(dataset, program)) {
    const record = dataset.agreements[position]
    if (!record || isInterest(record)) continue
    if (record.confidence === 'low' || record.status !== 'active') continue
    if ((dataset.columns.end[position] ?? 0) > asOf) continue
    for (const organisation of listAt(dataset.columns.organisations, position)) {
      const { type, country } = dataset.organisations[organisation] ?? {}
      const isForeign = !dataset.ownCountries.has(country ?? '')
      if (type === 'international-organisation' && isForeign && !found.has(organisation))
        found.set(organisation, position)
    }
  }
  return found
}

/**
 * How many countries had signed for the subject's coalition from each day on, ascending; with `organisations`,
 * international organisations too. A date of lower precision counts from its end (counting rule 3).
 */
export function signedCurve(
  dataset: Dataset,
  organisations: boolean,
): readonly { day: DayNumber; total: number }[] {
  const joined = organisations
    ? [...signedOrganisations(dataset, dataset.about.alignment.program).values()]
    : []
  const days = [
    ...membersSince(dataset).values(),
    ...joined.map((record) => dataset.columns.end[record] ?? 0),
  ]
  return days.sort((a, b) => a - b).map((day, index) => ({ day, total: index + 1 }))
}
