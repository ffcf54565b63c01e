import type { AgreementColumns, CoreDataset, Dataset, ListColumn } from './dataset'
import { neverEnds } from './dataset'
import { type DateInterval, parsePartialDate } from './partialDate'
import type { Agreement, Membership } from './schema'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  confidences,
  organisationTypes,
} from './vocabulary'

/**
 * Indexes a checked dataset: look-ups by id, and one column a field so that filters and counts read numbers only.
 * Throws on a reference or date that the checker would have refused.
 */
export function indexDataset(core: CoreDataset): Dataset {
  const dated = core.agreements.map((agreement) => ({ agreement, interval: intervalOf(agreement) }))
  dated.sort((a, b) => a.interval.end - b.interval.end || (a.agreement.id < b.agreement.id ? -1 : 1))
  const agreements = dated.map((entry) => entry.agreement)
  const intervals = dated.map((entry) => entry.interval)

  const programIndex = positions(core.programs.map((program) => program.id))
  const countryIndex = positions(core.countries.map((country) => country.iso3))
  const organisationIndex = positions(core.organisations.map((organisation) => organisation.id))
  const ownCountries = new Set([core.about.subject.country, ...core.about.subject.territories])

  const partners = listColumn(agreements, (agreement) =>
    agreement.parties.flatMap((party) =>
      party.country && !ownCountries.has(party.country) ? [lookUp(countryIndex, party.country)] : [],
    ),
  )
  const organisations = listColumn(agreements, (agreement) =>
    agreement.parties.flatMap((party) =>
      party.organisation ? [lookUp(organisationIndex, party.organisation)] : [],
    ),
  )
  const typeOfOrganisation = core.organisations.map((organisation) =>
    organisationTypes.indexOf(organisation.type),
  )

  const columns: AgreementColumns = {
    start: Int32Array.from(intervals, (interval) => interval.start),
    end: Int32Array.from(intervals, (interval) => interval.end),
    endedFrom: Int32Array.from(agreements, (agreement, i) => endedFrom(agreement, intervals[i]?.end ?? 0)),
    interest: Uint8Array.from(agreements, (agreement) => (isInterest(agreement) ? 1 : 0)),
    primaryProgram: Uint16Array.from(agreements, (agreement) =>
      lookUp(programIndex, agreement.programs[0] ?? ''),
    ),
    kind: Uint8Array.from(agreements, (agreement) => agreementKinds.indexOf(agreement.kind)),
    level: Uint8Array.from(agreements, (agreement) => agreementLevels.indexOf(agreement.level)),
    status: Uint8Array.from(agreements, (agreement) => agreementStatuses.indexOf(agreement.status)),
    confidence: Uint8Array.from(agreements, (agreement) => confidences.indexOf(agreement.confidence)),
    programs: listColumn(agreements, (agreement) => agreement.programs.map((id) => lookUp(programIndex, id))),
    partners,
    organisations,
    organisationTypes: listColumn(agreements, (_, i) =>
      [...listAt(organisations, i)].map((organisation) => typeOfOrganisation[organisation] ?? 0),
    ),
  }

  return Object.freeze({
    version: core.version,
    about: core.about,
    sourceCount: core.sourceCount,
    programs: core.programs,
    countries: core.countries,
    organisations: core.organisations,
    groups: core.groups,
    memberships: core.memberships,
    claims: core.claims,
    agreements,
    columns,
    programIndex,
    countryIndex,
    organisationIndex,
    groupIndex: positions(core.groups.map((group) => group.id)),
    agreementIndex: positions(agreements.map((agreement) => agreement.id)),
    membershipsByCountry: byCountry(core.memberships, countryIndex),
    firstDay: intervals.reduce((least, interval) => Math.min(least, interval.start), neverEnds),
    lastDay: intervals.reduce((most, interval) => Math.max(most, interval.end), -neverEnds),
  })
}

/** The list of record i, as a view on the column (no copy). */
export function listAt(column: ListColumn, i: number): Uint16Array {
  return column.values.subarray(column.offsets[i], column.offsets[i + 1])
}

/** Counting rule 4: expressions of interest and negotiations are shown, and left out of totals unless asked for. */
export function isInterest(agreement: Pick<Agreement, 'kind' | 'status'>): boolean {
  return agreement.kind === 'expression-of-interest' || agreement.status === 'in-negotiation'
}

/**
 * Counting rule 5. The day after a documented end; where a record has ended on an unknown day, the day after its own
 * date, because nothing says that it was in force on any later day.
 */
function endedFrom(agreement: Agreement, lastDayOfDate: number): number {
  if (agreement.status !== 'ended' && agreement.status !== 'withdrawn') return neverEnds
  const end = agreement.ended ? parsePartialDate(agreement.ended) : null
  return (end ? end.end : lastDayOfDate) + 1
}

function intervalOf(agreement: Agreement): DateInterval {
  const interval = parsePartialDate(agreement.date.value)
  if (!interval) throw new Error(`${agreement.id}: ${agreement.date.value} is not a date`)
  return interval
}

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, position) => [id, position]))
}

function lookUp(index: ReadonlyMap<string, number>, id: string): number {
  const position = index.get(id)
  if (position === undefined) throw new Error(`“${id}” is not in the dataset`)
  return position
}

function listColumn(
  agreements: readonly Agreement[],
  valuesOf: (agreement: Agreement, position: number) => readonly number[],
): ListColumn {
  const lists = agreements.map((agreement, i) => [...new Set(valuesOf(agreement, i))])
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + list.length
  })
  return { offsets, values: Uint16Array.from(lists.flat()) }
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
