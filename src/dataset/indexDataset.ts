import { agreementColumns } from './columns/agreementColumns'
import { createRecordCodes, lookUp } from './columns/recordCodes'
import { stepsOf, timeSteps } from './columns/timeSteps'
import type { AgreementColumns, CoreDataset, Dataset } from './dataset'
import { neverEnds } from './dataset'
import { ownCountriesOf } from './ownCountries'
import { type DateInterval, parsePartialDate } from './partialDate'
import type { About, Agreement, Membership } from './schema'

/**
 * Indexes a checked dataset: maps by id, and one column per field, so that filters and counts read only numbers. Throws
 * on a broken reference or date, which the checker would have reported.
 */
export function indexDataset(core: CoreDataset): Dataset {
  const dated = inOrder(core.agreements)
  const agreements = dated.map((entry) => entry.agreement)
  const index = indexLists(core)
  const codesOf = createRecordCodes(core, index)
  const columns = agreementColumns(dated.length, (i) => {
    const { agreement, interval } = dated[i] as (typeof dated)[number]
    return codesOf(agreement, interval)
  })
  return Object.freeze({
    ...datasetOf(core, index, columns),
    agreements,
    sites: Uint32Array.from(agreements.flatMap(({ site }, i) => (site?.lat === undefined ? [] : [i]))),
    agreementIndex: new Map([
      // Before the ids in use, which win.
      ...agreements.flatMap(({ formerIds = [] }, i) => formerIds.map((id) => [id, i] as const)),
      ...positions(agreements.map((agreement) => agreement.id)),
    ]),
  })
}

/** The positions of the entries of every list but that of the records, by their ids. */
export function indexLists(core: Pick<CoreDataset, 'programs' | 'countries' | 'organisations' | 'groups'>) {
  return {
    programIndex: positions(core.programs.map((program) => program.id)),
    countryIndex: positions(core.countries.map((country) => country.iso3)),
    organisationIndex: positions(core.organisations.map((organisation) => organisation.id)),
    groupIndex: positions(core.groups.map((group) => group.id)),
  }
}

/** A dataset but for its records, of which only the columns are needed. */
export function datasetOf(
  core: Omit<CoreDataset, 'agreements'>,
  index: ReturnType<typeof indexLists>,
  columns: Omit<AgreementColumns, 'step'>,
): Omit<Dataset, 'agreements' | 'sites' | 'agreementIndex'> {
  const steps = timeSteps(columns.end, core.claims)
  return {
    own: null,
    version: core.version,
    about: core.about,
    sourceCount: core.sourceCount,
    ownCountries: ownCountriesOf(core.about),
    programs: core.programs,
    countries: core.countries,
    organisations: core.organisations,
    groups: core.groups,
    memberships: core.memberships,
    claims: core.claims,
    columns: { ...columns, step: stepsOf(columns.end, steps) },
    steps,
    ...index,
    tracksSearches: core.countries.some(({ searched }) => searched),
    membershipsByCountry: byCountry(core.memberships, index.countryIndex),
    ...span(columns, core.about),
  }
}

/** Sorts the records oldest first, by the end of their date interval, then by id. */
function inOrder(agreements: readonly Agreement[]) {
  const intervals = new Map<string, DateInterval>()
  const dated = agreements.map((agreement) => {
    const { value } = agreement.date
    const interval = intervals.get(value) ?? parsePartialDate(value)
    if (!interval) throw new Error(`${agreement.id}: ${value} is not a date`)
    intervals.set(value, interval)
    return { agreement, interval }
  })
  return dated.sort((a, b) => a.interval.end - b.interval.end || (a.agreement.id < b.agreement.id ? -1 : 1))
}

function span({ start, end }: Pick<AgreementColumns, 'start' | 'end'>, { asOf }: About) {
  const research = parsePartialDate(asOf)?.end ?? 0
  if (start.length === 0) return { firstDay: research, lastDay: research }
  return {
    firstDay: start.reduce((least, day) => Math.min(least, day), neverEnds),
    lastDay: end.reduce((most, day) => Math.max(most, day), -neverEnds),
  }
}

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, position) => [id, position]))
}

function byCountry(memberships: readonly Membership[], countryIndex: ReadonlyMap<string, number>) {
  const lists = new Map<number, Membership[]>()
  for (const membership of memberships) {
    const country = lookUp(countryIndex, membership.country)
    const list = lists.get(country)
    if (list) list.push(membership)
    else lists.set(country, [membership])
  }
  return lists
}
