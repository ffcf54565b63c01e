import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cumulativeRows } from '../../../src/charts/cumulative/cumulativeRows'
import type { About } from '../../../src/dataset/schema'
import { headline } from '../../../src/pages/shared/filters/headline'
import { type Alignment, alignments } from '../../../src/selection/alignment'
import { countryTallies } from '../../../src/selection/countryTallies'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { realData } from './realData'

type Row = Record<string, string>

const tableIn = (files: ReadonlyMap<string, string>, name: string) =>
  Papa.parse<Row>(files.get(`data/${name}`) ?? '', { header: true, skipEmptyLines: true }).data

/**
 * Computes Explore's figures as a reader would: from two downloaded tables, without any code of the project. A filter on
 * the partner keeps the records with a partner country that passes, and counts only such countries.
 */
function rebuild(
  files: ReadonlyMap<string, string>,
  keep: (record: Row) => boolean,
  keepPartner: ((country: string) => boolean) | null,
  isInterestCounted: boolean,
) {
  const named = tableIn(files, 'parties.csv').filter(
    ({ side, country = '' }) => side === 'partner' && (keepPartner === null || keepPartner(country)),
  )
  const withPartner = new Set(named.map((party) => party.agreement))
  const records = tableIn(files, 'agreements.csv').filter(
    (record) =>
      (isInterestCounted || record.counted === 'true') &&
      keep(record) &&
      (keepPartner === null || withPartner.has(record.id)),
  )
  const ids = new Set(records.map((record) => record.id))
  const pairs = new Set(
    named.filter((party) => ids.has(party.agreement)).map((party) => `${party.agreement} ${party.country}`),
  )
  const ranking = new Map<string, number>()
  for (const pair of pairs) ranking.set(pair.slice(-3), (ranking.get(pair.slice(-3)) ?? 0) + 1)
  const byDate = records.toSorted((a, b) => (`${a.date_last} ${a.id}` < `${b.date_last} ${b.id}` ? -1 : 1))
  const curve = new Map(byDate.map((record, i) => [record.date_last, i + 1]))
  const distinct = (column: string) =>
    new Set(records.flatMap((record) => record[column]?.split(';') ?? []).filter((id) => id !== '')).size
  return {
    figures: {
      agreements: records.length,
      partnerCountries: ranking.size,
      programs: distinct('programs'),
      organisations: distinct('organisations'),
      newest: byDate.at(-1)?.date?.slice(0, 7),
      sources: distinct('sources'),
    },
    ranking: inOrder([...ranking]),
    curve: [...curve],
  }
}

/** By records, then by code: the app orders ties by name, which the downloads need not have. */
function inOrder(ranking: [string, number][]) {
  return ranking.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** The members of a group on a day, from memberships.csv. */
function membersOf(files: ReadonlyMap<string, string>, group: string, day: string): ReadonlySet<string> {
  const members = tableIn(files, 'memberships.csv').filter(
    ({ counts_from: from = '', counts_to: to = '', ...row }) =>
      row.group === group && from !== '' && from <= day && (to === '' || day <= to),
  )
  return new Set(members.map(({ country = '' }) => country))
}

/** The countries in each coalition on a day by rule 8 of the codebook, from three tables. */
function rebuildAlignment(
  files: ReadonlyMap<string, string>,
  { program, group }: About['alignment'],
  day: string,
) {
  const kinds = ['accession', 'agreement', 'memorandum', 'joint-statement']
  const signed = new Set(
    tableIn(files, 'parties.csv')
      .filter(
        (row) =>
          row.side === 'partner' &&
          kinds.includes(row.kind ?? '') &&
          ['state', 'agency'].includes(row.level ?? '') &&
          row.status === 'active' &&
          row.confidence !== 'low' &&
          (row.programs ?? '').split(';').includes(program) &&
          (row.date_last ?? '') <= day,
      )
      .map(({ country = '' }) => country),
  )
  const others = membersOf(files, group, day)
  return {
    subject: [...signed].filter((country) => !others.has(country)).sort(),
    other: [...others].filter((country) => !signed.has(country)).sort(),
    both: [...signed].filter((country) => others.has(country)).sort(),
  }
}

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

interface Case {
  filters: Partial<Filters>
  keep?: (record: Row) => boolean
  /** Whether a partner country passes, given the day of the view. */
  keepPartner?: (day: string) => (country: string) => boolean
}

describe.each(realData)(
  'from the downloads of %s the figures of Explore can be rebuilt',
  (_name, { dataset, files }) => {
    const { alignment } = dataset.about
    const [region = ''] = tableIn(files, 'countries.csv').flatMap((row) => row.region || [])
    const regionOf = new Map(tableIn(files, 'countries.csv').map((row) => [row.iso3, row.region]))
    const inGroup = (day: string) => {
      const members = membersOf(files, alignment.group, day)
      return (country: string) => members.has(country)
    }
    const [country = ''] = tableIn(files, 'parties.csv').flatMap((row) =>
      row.side === 'partner' ? (row.country ?? []) : [],
    )
    /** Keeps records with a row in parties.csv that passes. */
    const withParty = (isWanted: (party: Row) => boolean) => {
      const ids = new Set(
        tableIn(files, 'parties.csv').flatMap((row) => (isWanted(row) ? row.agreement : [])),
      )
      return (record: Row) => ids.has(record.id)
    }
    const cases: [string, Case][] = [
      ['for everything', { filters: {} }],
      [
        'for one program',
        {
          filters: { program: [alignment.program] },
          keep: (r) => r.programs?.split(';').includes(alignment.program) ?? false,
        },
      ],
      [
        'for a period',
        {
          filters: { from: '2018', to: '2023-06' },
          keep: (r) => (r.date_last ?? '') >= '2018-01-01' && (r.date_first ?? '') <= '2023-06-30',
        },
      ],
      [
        'for a level and a kind',
        {
          filters: { level: ['agency'], kind: ['memorandum'] },
          keep: (r) => r.level === 'agency' && r.kind === 'memorandum',
        },
      ],
      ['for high confidence', { filters: { confidence: ['high'] }, keep: (r) => r.confidence === 'high' }],
      [
        'for a kind of evidence',
        {
          filters: { evidence: ['open', 'single'] },
          keep: (r) => r.evidence_kind === '' || r.evidence_kind === 'single',
        },
      ],
      ['for records never checked', { filters: { checked: ['never'] }, keep: (r) => r.checked === '' }],
      [
        'with expressions of interest',
        {
          filters: { interest: true, status: ['in-negotiation', 'announced'] },
          keep: (r) => r.status === 'in-negotiation' || r.status === 'announced',
        },
      ],
      [
        'for a type of organisation',
        {
          filters: { organisationType: ['university'] },
          keep: withParty((party) => party.organisation_type === 'university'),
        },
      ],
      [
        'for a type of partner organisation',
        {
          filters: { partnerType: ['space-agency'] },
          keep: withParty((party) => party.organisation_type === 'space-agency' && party.side !== 'subject'),
        },
      ],
      ['for a country', { filters: { country: [country] }, keepPartner: () => (other) => other === country }],
      [
        'for a region, with countries.csv',
        { filters: { region: [region] }, keepPartner: () => (other) => regionOf.get(other) === region },
      ],
      [
        'for a group, with memberships.csv',
        {
          filters: { group: [alignment.group] },
          keepPartner: inGroup,
        },
      ],
      [
        'for a group as it was, and a status',
        {
          filters: { group: [alignment.group], to: '2022', status: ['active'] },
          keep: (r) => r.status === 'active' && (r.date_first ?? '') <= '2022-12-31',
          keepPartner: inGroup,
        },
      ],
    ]
    it.each(cases)('%s', (_name, { filters, keep = () => true, keepPartner }) => {
      const selection = select(dataset, { ...noFilters, ...filters })
      const tallies = countryTallies(selection).filter((tally) => tally.count > 0)
      const { agreements, partnerCountries, programs, organisations, newest, sources } = headline(selection)
      expect(
        rebuild(files, keep, keepPartner?.(isoDay(selection.asOf)) ?? null, filters.interest ?? false),
      ).toEqual({
        figures: {
          agreements,
          partnerCountries,
          programs,
          organisations,
          newest: newest?.date.value.slice(0, 7),
          sources,
        },
        ranking: inOrder(tallies.map((tally) => [tally.iso3, tally.count])),
        curve: cumulativeRows(selection, 'agreements').map((row) => [row.date, row.total]),
      })
    })

    it.each([{}, { to: '2023' }, { to: '2020-10' }])(
      'by alignment, with memberships.csv, for %j',
      (period) => {
        const selection = select(dataset, { ...noFilters, ...period })
        const found = [...alignments(selection)]
        const on = (side: Alignment) =>
          found
            .flatMap(([country, other]) => (other === side ? (dataset.countries[country]?.iso3 ?? []) : []))
            .sort()
        expect(rebuildAlignment(files, alignment, isoDay(selection.asOf))).toEqual({
          subject: on('subject'),
          other: on('other'),
          both: on('both'),
        })
      },
    )
  },
)
