import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cumulativeRows } from '../../../src/charts/cumulative/cumulativeRows'
import { headline } from '../../../src/pages/shared/filters/headline'
import { countryTallies } from '../../../src/selection/countryTallies'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { realData } from './realData'

type Row = Record<string, string>

/** Computes Explore's figures as a reader would: from two downloaded tables, without any code of the project. */
function rebuild(files: ReadonlyMap<string, string>, keep: (record: Row) => boolean) {
  const table = (name: string) =>
    Papa.parse<Row>(files.get(`data/${name}`) ?? '', { header: true, skipEmptyLines: true }).data
  const records = table('agreements.csv').filter((record) => record.counted === 'true' && keep(record))
  const ids = new Set(records.map((record) => record.id))
  const pairs = new Set(
    table('parties.csv')
      .filter((party) => ids.has(party.agreement) && party.side === 'partner')
      .map((party) => `${party.agreement} ${party.country}`),
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

describe.each(realData)(
  'from the downloads of %s the figures of Explore can be rebuilt',
  (_name, { dataset, files }) => {
    const cases: [string, Partial<Filters>, (record: Row) => boolean][] = [
      ['for everything', {}, () => true],
      ['for one program', { program: ['ilrs'] }, (r) => r.programs?.split(';').includes('ilrs') ?? false],
      [
        'for a period',
        { from: '2018', to: '2023-06' },
        (r) => (r.date_last ?? '') >= '2018-01-01' && (r.date_first ?? '') <= '2023-06-30',
      ],
      [
        'for a level and a kind',
        { level: ['agency'], kind: ['memorandum'] },
        (r) => r.level === 'agency' && r.kind === 'memorandum',
      ],
    ]
    it.each(cases)('%s', (_name, filters, keep) => {
      const selection = select(dataset, { ...noFilters, ...filters })
      const tallies = countryTallies(selection).filter((tally) => tally.count > 0)
      const { agreements, partnerCountries, programs, organisations, newest, sources } = headline(selection)
      expect(rebuild(files, keep)).toEqual({
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
  },
)
