import { listAt } from '../../dataset/columns/listColumn'
import { countryTallies } from '../countryTallies'
import type { Selection } from '../select'
import { type ProgramLadder, programLadder, type Rung, rungs } from './programLadder'

const ladders = new WeakMap<Selection, ProgramLadder>()

/**
 * The ladder of the subject's coalition on the last day of the view, without the partners that the filters hide. Filters
 * choose who is shown and never move a country to another rung: what a country has signed does not depend on them. So the
 * first rung has the countries that `signedPartners` counts. Memoized.
 */
export function selectedLadder(selection: Selection): ProgramLadder {
  const known = ladders.get(selection)
  if (known) return known
  const made = ladderOf(selection)
  ladders.set(selection, made)
  return made
}

function ladderOf(selection: Selection): ProgramLadder {
  const { dataset, asOf } = selection
  const { program } = dataset.about.alignment
  const whole = programLadder(dataset, program, asOf)
  const position = dataset.programIndex.get(program) ?? -1
  const counted = new Set(
    countryTallies(selection)
      .filter(({ programs }) => (programs[position] ?? 0) > 0)
      .map(({ country }) => country),
  )
  const interested = interestedCountries(selection, program)
  const isShown = (rung: Rung, country: number) =>
    counted.has(country) || (rung === 'interest' && interested.has(country))
  const organisations = countedOrganisations(selection, program)
  return {
    countries: Object.fromEntries(
      rungs.map((rung) => [rung, whole.countries[rung].filter(({ country }) => isShown(rung, country))]),
    ) as unknown as ProgramLadder['countries'],
    organisations: whole.organisations.filter(({ organisation }) => organisations.has(organisation)),
  }
}

/** Partner countries of matching records of the program that do not count: interest and negotiations. */
function interestedCountries(
  { dataset, interest, countsAsPartner }: Selection,
  program: string,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const record of interest)
    if (dataset.agreements[record]?.programs.includes(program))
      for (const country of listAt(dataset.columns.partners, record))
        if (countsAsPartner[country]) found.add(country)
  return found
}

/** Organisations of counted records of the program. */
function countedOrganisations({ dataset, records }: Selection, program: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const record of records)
    if (dataset.agreements[record]?.programs.includes(program))
      for (const organisation of listAt(dataset.columns.organisations, record)) found.add(organisation)
  return found
}
