import { listAt } from '../../dataset/columns/listColumn'
import { type DayNumber, yearOf } from '../../dataset/partialDate'
import { type CountryTally, countryTallies } from '../countryTallies'
import { type Filters, noFilters } from '../filters'
import type { Selection } from '../select'
import { shownDay } from '../shownDay'
import { wholeSelection } from '../wholeSelection'
import { type Belonging, belongings } from './belongings'
import { agreementCurve, type CurveStep, endingOn, memberCurve } from './curves'
import { type Entity, findEntities, hasMembers, mostCompared, selectionOf } from './entities'
import { type Members, membersOf } from './members'
import { type Overlap, overlaps } from './overlaps'

/** What compared countries share, as positions. */
export interface InCommon {
  /** Programs in which each of them has a counted record. */
  programs: readonly number[]
  /** Counted records that all of them are parties to, newest first. */
  records: readonly number[]
}

/** One of the compared entities with its figures. Counts are of records in the period. */
export interface ComparedEntity {
  entity: Entity
  selection: Selection
  /** Countries that belong to it at the end of the period; null if it is a country. */
  members: Members | null
  agreements: number
  stateOrAgency: number
  /** Its partner countries, most records first. */
  partners: readonly CountryTally[]
  firstYear: number | null
  /** Position of the newest counted record in the dataset; null if there is none. */
  newest: number | null
  /** Counted records that carry each program, by its position. */
  programs: readonly number[]
  curve: readonly CurveStep[]
}

export interface Comparison {
  entities: readonly ComparedEntity[]
  /** What the curves count: members if every entity has members, otherwise agreements. */
  measure: 'members' | 'agreements'
  /** Countries by the entities they belong to; empty unless every entity has members. */
  overlaps: readonly Overlap[]
  /** The programs and groups of the countries among them; empty if none is a country. */
  belongings: readonly Belonging[]
  /** What they share; null unless they are two or more countries and nothing else. */
  inCommon: InCommon | null
  /** Whether none of them has a record in the period or a member at its end. */
  isEmpty: boolean
  /** The year in which the first of the curves begins. */
  firstYear: number
  /** The day of the comparison: the end of the period or of the research, whichever comes first. */
  asOf: DayNumber
  /** Last day that the curves show: `asOf`, but never later than the research. */
  lastDay: DayNumber
  /** Last day on which something is documented: the newest record of the data, or the newest change of a curve. */
  newestDay: DayNumber
}

/** Compares the first `mostCompared` of these ids at the end of the selection's period. Its other filters are ignored. */
export function compareEntities({ dataset, asOf, filters }: Selection, ids: readonly string[]): Comparison {
  const entities = findEntities(dataset, ids.slice(0, mostCompared))
  const day = Math.min(asOf, wholeSelection(dataset).asOf)
  const lastDay = shownDay({ dataset, asOf: day })
  const measure = entities.every(hasMembers) ? 'members' : 'agreements'
  const compared = entities.map((entity): ComparedEntity => {
    const selection = selectionOf(dataset, entity, filters)
    return {
      entity,
      selection,
      members: hasMembers(entity) ? membersOf(dataset, entity, day, filters.interest) : null,
      ...countsOf(selection),
      curve: endingOn(
        measure === 'members'
          ? memberCurve(dataset, entity, day, filters.interest)
          : agreementCurve(selection, day),
        lastDay,
      ),
    }
  })
  const starts = compared.flatMap(({ curve }) => curve.slice(0, 1).map((step) => yearOf(step.day)))
  return {
    entities: compared,
    measure,
    overlaps: measure === 'members' ? overlaps(compared.map(({ members }) => members ?? new Map())) : [],
    belongings: belongings(dataset, entities, day, filters.interest),
    inCommon:
      entities.length > 1 && entities.every(({ kind }) => kind === 'country') ? inCommon(compared) : null,
    isEmpty: compared.every(({ agreements, members }) => agreements === 0 && !members?.size),
    firstYear: Math.min(yearOf(day), ...starts),
    asOf: day,
    lastDay,
    newestDay: Math.min(
      lastDay,
      Math.max(dataset.lastDay, ...compared.flatMap(({ curve }) => curve.at(-1)?.day ?? [])),
    ),
  }
}

/** Every record counted for at least one of the entities, oldest first. */
export function comparedRecords({ entities }: Pick<Comparison, 'entities'>): readonly number[] {
  return [...new Set(entities.flatMap(({ selection }) => [...selection.records]))].sort((a, b) => a - b)
}

/** Filters that name the compared entities and the period, for the names of files. */
export function comparedFilters({ entities }: Pick<Comparison, 'entities'>, { from, to }: Filters): Filters {
  const idsOf = (kind: Entity['kind']) =>
    entities.flatMap(({ entity }) => (entity.kind === kind ? [entity.id] : []))
  return {
    ...noFilters,
    country: idsOf('country'),
    program: idsOf('program'),
    group: idsOf('group'),
    from,
    to,
  }
}

function countsOf(selection: Selection) {
  const { dataset, records } = selection
  const first = records.reduce(
    (start, record) => Math.min(start, dataset.columns.start[record] ?? start),
    Number.POSITIVE_INFINITY,
  )
  const levels = [...records].map((record) => dataset.agreements[record]?.level)
  return {
    agreements: records.length,
    stateOrAgency: levels.filter((level) => level === 'state' || level === 'agency').length,
    partners: countryTallies(selection).filter(({ count }) => count > 0),
    firstYear: records.length > 0 ? yearOf(first) : null,
    newest: records[records.length - 1] ?? null,
    programs: dataset.programs.map(
      (_, program) =>
        records.filter((record) => listAt(dataset.columns.programs, record).includes(program)).length,
    ),
  }
}

/** What these countries share. */
function inCommon(
  countries: readonly { entity: Entity; selection: Selection; programs: readonly number[] }[],
): InCommon {
  const [first] = countries
  if (!first) return { programs: [], records: [] }
  const { columns } = first.selection.dataset
  return {
    programs: [...first.programs.keys()].filter((program) =>
      countries.every(({ programs }) => (programs[program] ?? 0) > 0),
    ),
    records: [...first.selection.records]
      .filter((record) => {
        const partners = listAt(columns.partners, record)
        return countries.every(({ entity }) => partners.includes(entity.position))
      })
      .reverse(),
  }
}
