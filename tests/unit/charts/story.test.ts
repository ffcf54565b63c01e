import { describe, expect, it } from 'vitest'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { mapStyles } from '../../../src/charts/map/mapStyles'
import { countryTallies } from '../../../src/selection/countryTallies'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()

const story = [
  ['ilrs', ['PAK', 'AZE', 'BLR', 'VEN', 'ZAF']],
  ['tiangong', ['CHE', 'IND', 'MEX']],
  ['gulf', ['SAU', 'ARE']],
] as const
const pairs = story.flatMap(([program, countries]) => countries.map((country) => [program, country] as const))

describe('the story that the tracker tells is in the data', () => {
  it.each(pairs)('%s has a record with %s, in every view of it', (program, country) => {
    const selection = select(dataset, { ...noFilters, program: [program] })
    const own = [...selection.records].flatMap((position) => {
      const record = dataset.agreements[position]
      return record?.parties.some((party) => party.country === country) ? [record.id] : []
    })
    expect(own.length).toBeGreaterThan(0)
    expect(countryTallies(selection).find((tally) => tally.iso3 === country)?.count).toBe(own.length)
    expect(eventRows(selection).map((row) => row.id)).toEqual(expect.arrayContaining(own))
    expect(mapStyles(selection, 'agreements').get(country)).toMatchObject({ kind: 'class' })
    expect(mapStyles(select(dataset, noFilters), program).get(country)).toMatchObject({ kind: 'class' })
  })
})

it('every program has a record', () => {
  const counts = select(dataset, noFilters).facets.program
  dataset.programs.forEach((program, position) => {
    expect([program.id, (counts[position] ?? 0) > 0]).toEqual([program.id, true])
  })
})
