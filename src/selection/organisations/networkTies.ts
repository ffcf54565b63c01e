import { listAt, listCount } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import { yearOf } from '../../dataset/partialDate'
import type { Agreement } from '../../dataset/schema'
import type { Selection } from '../select'
import type { PartnerKind } from '../view'

/** A partner at the end of a tie: a position in the list of countries or of organisations. */
export interface PartnerEnd {
  kind: 'country' | 'organisation'
  position: number
}

/** An organisation of the subject's side and a partner that are parties to the same records. */
interface Tie {
  /** Position of the organisation. */
  own: number
  partner: PartnerEnd
  /** Counted records to which both are parties. */
  count: number
  firstYear: number
  lastYear: number
  /** Whether one of the records carries one of the programs asked for. */
  hasProgram: boolean
}

/** The ties of a selection, and how many of its records have none. */
export interface NetworkTies {
  ties: readonly Tie[]
  /** Counted records that name no organisation on the subject's side. */
  withoutOwn: number
  /** Of the others, those that name no partner of the kind asked for. */
  withoutPartner: number
}

/**
 * Who works with whom: a record gives one tie for each pair of an organisation of the subject's side and a partner. If
 * partners are countries, an organisation that belongs to none stands for itself (counting rule 2). Partners that the
 * filters on country, region and group reject have no tie (rule 10). The order is that of the first records.
 */
export function networkTies(
  selection: Selection,
  partners: PartnerKind,
  programs: readonly number[] = [],
): NetworkTies {
  const { dataset, records } = selection
  const { columns } = dataset
  const { setOf, sets } = partySetsOf(dataset)
  const tallies = sets.map((parties) => ({ parties, count: 0, first: -1, last: -1, hasProgram: false }))
  for (const record of records) {
    const tally = tallies[setOf[record] ?? -1]
    if (!tally) continue
    if (tally.count === 0) tally.first = record
    tally.count++
    tally.last = record
    if (!tally.hasProgram && programs.length > 0)
      tally.hasProgram = listAt(columns.programs, record).some((program) => programs.includes(program))
  }
  const found = new Map<string, Tie>()
  let withoutOwn = 0
  let withoutPartner = 0
  for (const { parties, count, first, last, hasProgram } of tallies) {
    if (count === 0) continue
    const subjects = parties.own
    const others = partnersOf(selection, parties.partners, partners)
    if (subjects.size === 0) withoutOwn += count
    else if (others.size === 0) withoutPartner += count
    const firstYear = yearOf(columns.end[first] ?? 0)
    const lastYear = yearOf(columns.end[last] ?? 0)
    for (const subject of subjects)
      for (const [key, partner] of others) {
        const id = `${subject} ${key}`
        const tie = found.get(id)
        found.set(id, {
          own: subject,
          partner,
          count: count + (tie?.count ?? 0),
          firstYear: Math.min(firstYear, tie?.firstYear ?? firstYear),
          lastYear: Math.max(lastYear, tie?.lastYear ?? lastYear),
          hasProgram: hasProgram || (tie?.hasProgram ?? false),
        })
      }
  }
  return { ties: [...found.values()], withoutOwn, withoutPartner }
}

/** The distinct partners among some parties, by a key, as far as they pass the filters on country, region and group. */
function partnersOf(
  { countsAsPartner, counts }: Selection,
  parties: PartySet['partners'],
  partners: PartnerKind,
): ReadonlyMap<string, PartnerEnd> {
  const { passesWithoutCountry } = counts.question.geography
  const found = new Map<string, PartnerEnd>()
  for (const { country, organisation } of parties) {
    if (country === null ? !passesWithoutCountry : countsAsPartner[country] !== 1) continue
    const end: PartnerEnd | null =
      partners === 'countries' && country !== null
        ? { kind: 'country', position: country }
        : organisation !== null
          ? { kind: 'organisation', position: organisation }
          : null
    if (end) found.set(`${end.kind} ${end.position}`, end)
  }
  return found
}

/** The parties of a record, by position. */
interface PartySet {
  /** Organisations of the subject's side. */
  own: ReadonlySet<number>
  partners: readonly { country: number | null; organisation: number | null }[]
}

interface PartySets {
  /** The position in `sets` of the parties of each record. */
  setOf: Uint32Array
  sets: readonly PartySet[]
}

const known = new WeakMap<Dataset, PartySets>()

/**
 * The parties of all records. Records that name the same organisations and partner countries share a set, because an
 * organisation is always a party with its own country: a large file is read once for each set, not for each record.
 */
function partySetsOf(dataset: Dataset): PartySets {
  const made = known.get(dataset)
  if (made) return made
  const { organisations, partners } = dataset.columns
  const positions = new Map<number, number>()
  const sets: PartySet[] = []
  const setOf = new Uint32Array(dataset.agreements.length)
  for (let record = 0; record < setOf.length; record++) {
    const key = (organisations.lists[record] ?? 0) * listCount(partners) + (partners.lists[record] ?? 0)
    let position = positions.get(key)
    if (position === undefined) {
      position = sets.push(partySetOf(dataset, dataset.agreements[record] as Agreement)) - 1
      positions.set(key, position)
    }
    setOf[record] = position
  }
  const found = { setOf, sets }
  known.set(dataset, found)
  return found
}

function partySetOf(dataset: Dataset, { parties }: Agreement): PartySet {
  const { countryIndex, organisations, organisationIndex, ownCountries } = dataset
  const own = new Set<number>()
  const partners: { country: number | null; organisation: number | null }[] = []
  for (const party of parties) {
    const organisation = organisationIndex.get(party.organisation ?? '') ?? null
    const iso3 = party.country ?? organisations[organisation ?? -1]?.country
    if (iso3 !== undefined && ownCountries.has(iso3)) {
      if (organisation !== null) own.add(organisation)
    } else {
      partners.push({ country: countryIndex.get(iso3 ?? '') ?? null, organisation })
    }
  }
  return { own, partners }
}
