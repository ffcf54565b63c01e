import type { Dataset } from '../../dataset/dataset'
import { isMember } from '../../dataset/membership'
import type { Agreement } from '../../dataset/schema'
import { countryRanking, rankNeighbours } from '../../selection/countryRanking'
import { programLadder, rungs } from '../../selection/program/programLadder'
import type { Selection } from '../../selection/select'
import type { CountrySummaryParts } from '../../text/en/onDemand/profile/countrySummary'
import type { Text } from '../../text/text'
import { countryProfile } from '../shared/profile/countryProfile'
import { linkMark } from './linkMarks'

/** Up to this many countries ahead are named; more are only counted. */
const mostAhead = 3
/** The most leading programs to name. */
const mostLeading = 3

/** Returns the parts of the opening sentence about a country; names are link marks. `selection`: the whole dataset. */
export function countrySummaryParts(selection: Selection, position: number, text: Text): CountrySummaryParts {
  const { dataset } = selection
  const { f } = text
  const profile = countryProfile(selection, position)
  const named = (country: number) => {
    const found = dataset.countries[country]
    const name = found ? f.country(found) : ''
    return { name, mark: linkMark('country', found?.iso3 ?? '', name) }
  }
  const years = profile.records.map((record) => Number(record.date.value.slice(0, 4)))
  const ranking = countryRanking(selection)
  const { own, level } = rankNeighbours(ranking, position)
  const ahead = ranking.filter((entry) => entry.count > (own?.count ?? 0))
  return {
    name: named(position).name,
    subject: named(dataset.countryIndex.get(dataset.about.subject.country) ?? -1).name,
    count: profile.records.length,
    interest: profile.interest.length,
    search: searchOf(dataset, position),
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
    stateOrAgency: profile.stateOrAgency,
    programCount: profile.programs,
    leading: leadingPrograms(profile.records).flatMap(({ id, count }) => {
      const program = dataset.programs[dataset.programIndex.get(id) ?? -1]
      return program ? [{ name: program.label, mark: linkMark('program', id, program.label), count }] : []
    }),
    tie: tieToProgram(selection, position, text),
    other: otherCoalition(selection, position, text),
    groups: dataset.groups
      // The sentence about the program says it already.
      .filter((group) => group.id !== dataset.about.alignment.group && group.derivedFrom === undefined)
      // Former and disputed members do not belong.
      .filter((group) => group.partOf === undefined)
      .filter((group) => isMember(dataset, group.id, position, selection.asOf))
      .map((group) => group.shortName),
    ranking: own && {
      rank: own.rank,
      countries: ranking.length,
      ahead: ahead.length <= mostAhead ? ahead.map(({ country }) => named(country)) : [],
      level: level.map(({ country }) => named(country)),
    },
  }
}

function searchOf(dataset: Dataset, position: number): CountrySummaryParts['search'] {
  return dataset.tracksSearches ? (dataset.countries[position]?.searched ?? 'none') : null
}

function tieToProgram({ dataset }: Selection, position: number, { f }: Text): CountrySummaryParts['tie'] {
  const program = dataset.programs[dataset.programIndex.get(dataset.about.alignment.program) ?? -1]
  if (!program) return null
  const ladder = programLadder(dataset, program.id)
  const named = { name: program.name, mark: linkMark('program', program.id, program.name) }
  for (const rung of rungs) {
    const found = ladder.countries[rung].find(({ country }) => country === position)
    if (!found) continue
    const { id, date } = found.record
    return {
      program: named,
      rung,
      date: { value: date.value, mark: linkMark('record', id, f.date(date.value)) },
    }
  }
  return { program: named, rung: 'none', date: null }
}

function otherCoalition(
  { dataset, asOf }: Selection,
  position: number,
  { f, m }: Text,
): CountrySummaryParts['other'] {
  const group = dataset.groups[dataset.groupIndex.get(dataset.about.alignment.group) ?? -1]
  if (!group) return null
  const isIn = isMember(dataset, group.id, position, asOf)
  const membership = (dataset.membershipsByCountry.get(position) ?? []).findLast(
    (candidate) => candidate.group === group.id,
  )
  return {
    group: group.name,
    isIn,
    status: membership ? m.words.membershipStatus[membership.status] : '',
    since: membership?.joined ? f.date(membership.joined) : null,
    asOf: group.asOf ? f.date(group.asOf.slice(0, 7)) : null,
  }
}

/**
 * Returns the one to three programs that most of these records carry, most first. A tie is never cut: if the third
 * and fourth are tied, fewer are named, and none if more than three share the lead.
 */
export function leadingPrograms(records: readonly Agreement[]): readonly { id: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { programs } of records) for (const id of programs) counts.set(id, (counts.get(id) ?? 0) + 1)
  const sorted = [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count)
  for (let size = Math.min(mostLeading, sorted.length); size > 0; size--)
    if ((sorted[size - 1]?.count ?? 0) > (sorted[size]?.count ?? 0)) return sorted.slice(0, size)
  return []
}
