import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import { compareDates } from '../../dataset/partialDate'
import type { Agreement, Claim } from '../../dataset/schema'
import { recordsOfProgram } from '../records/recordsOfProgram'

/** Projects selected on one day as the outcome of one call. */
export interface JointSelection {
  /** The day of the selection. */
  date: string
  projects: readonly SelectedProject[]
  /** Positions of the organisations that are a party to every project: those that selected them. */
  choosers: readonly number[]
  /** Positions of the distinct countries of all projects, including the subject. */
  countries: readonly number[]
  /** Totals stated for the same program on the same day. */
  claims: readonly Claim[]
}

export interface SelectedProject {
  record: Agreement
  /** Positions of the distinct countries of its parties, without the parties in `choosers`. */
  countries: readonly number[]
  /** The latest milestone after the selection; null if there is none. */
  latest: { date: string; text: string } | null
  /** Later records of the program with one of the project's organisations of another country, without the choosers. */
  later: readonly Agreement[]
}

/** The fewest projects on one day that make a joint selection. */
const fewestProjects = 3

/** The days on which several projects of a program were selected, newest first, and what became of each project. */
export function jointSelections(dataset: Dataset, program: string): readonly JointSelection[] {
  const byDay = new Map<string, number[]>()
  for (const i of recordsOfProgram(dataset, program)) {
    const record = dataset.agreements[i]
    const day = record?.date.value ?? ''
    if (record?.kind !== 'selection' || day.length < 10) continue
    byDay.set(day, [...(byDay.get(day) ?? []), i])
  }
  return [...byDay]
    .filter(([, records]) => records.length >= fewestProjects)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, records]) => {
      const choosers = commonOrganisations(dataset, records)
      const projects = records.map((i) => selectedProject(dataset, program, i, choosers))
      const named = projects.flatMap(({ record }) => record.parties.flatMap(({ country }) => country ?? []))
      return {
        date,
        choosers,
        projects,
        countries: positions(dataset, named),
        claims: dataset.claims.filter((claim) => claim.program === program && claim.date === date),
      }
    })
}

function commonOrganisations(dataset: Dataset, records: readonly number[]): readonly number[] {
  const [first, ...others] = records.map((i) => [...listAt(dataset.columns.organisations, i)])
  return (first ?? []).filter((organisation) => others.every((list) => list.includes(organisation)))
}

function selectedProject(
  dataset: Dataset,
  program: string,
  i: number,
  choosers: readonly number[],
): SelectedProject {
  const record = dataset.agreements[i]
  if (!record) throw new RangeError(`no record ${i}`)
  const { organisations, columns, ownCountries } = dataset
  const foreign = [...listAt(columns.organisations, i)].filter((position) => {
    const organisation = organisations[position]
    return organisation?.country && !ownCountries.has(organisation.country) && !choosers.includes(position)
  })
  const parties = record.parties.filter(
    ({ organisation }) => !choosers.includes(dataset.organisationIndex.get(organisation ?? '') ?? -1),
  )
  const milestones = (record.milestones ?? []).filter(
    ({ date, planned }) => !planned && date > record.date.value,
  )
  return {
    record,
    countries: positions(
      dataset,
      parties.flatMap(({ country }) => country ?? []),
    ),
    latest: milestones.sort((a, b) => compareDates(b.date, a.date))[0] ?? null,
    later: recordsOfProgram(dataset, program)
      .filter((j) => [...listAt(columns.organisations, j)].some((position) => foreign.includes(position)))
      .flatMap((j) => dataset.agreements[j] ?? [])
      .filter((other) => other.date.value > record.date.value),
  }
}

function positions(dataset: Dataset, codes: readonly string[]): readonly number[] {
  return [...new Set(codes.flatMap((code) => dataset.countryIndex.get(code) ?? []))]
}
