import { describe, expect, it } from 'vitest'
import type { CountryShape } from '../../../../src/charts/contract/mapGeometry'
import { projectPoint } from '../../../../src/charts/map/geometry/projection'
import { layoutProgramMap } from '../../../../src/pages/program/list/layoutProgramMap'
import { listedPrograms, programsInOrder } from '../../../../src/pages/program/list/listedPrograms'
import { programListColumns } from '../../../../src/pages/program/list/programListColumns'
import type { ListOrder } from '../../../../src/pages/shared/lists/listOrder'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { createText } from '../../../../src/text/text'
import { partiesWith, testDataset } from '../../testDataset'

const text = createText()
const dataset = testDataset([
  { id: 'a', programs: ['gulf'], date: { value: '2020', basis: 'signed' } },
  {
    id: 'b',
    programs: ['gulf', 'station'],
    date: { value: '2021-05', basis: 'signed' },
    parties: partiesWith('BRA'),
  },
  { id: 'c', programs: ['moon'], date: { value: '2024-02-01', basis: 'signed' }, level: 'company' },
  { id: 'talks', programs: ['moon'], status: 'in-negotiation' },
])
const programs = listedPrograms(wholeSelection(dataset))

it.each<[ListOrder, readonly string[]]>([
  ['agreements', ['gulf', 'moon', 'station']],
  ['name', ['gulf', 'moon', 'station']],
  ['date', ['moon', 'station', 'gulf']],
])('programs by %s; ties stay in the order of the dataset', (order, ids) => {
  expect(programsInOrder(dataset, programs, order, text).map(({ program }) => program.id)).toEqual(ids)
})

it('the downloaded list has the counts of each program', () => {
  const columns = programListColumns(dataset)
  const row = (id: string) =>
    Object.fromEntries(
      programs
        .filter(({ program }) => program.id === id)
        .flatMap((listed) => columns.map(({ name, value }) => [name, value(listed)])),
    )
  expect(row('gulf')).toEqual({
    id: 'gulf',
    name: 'Program gulf',
    agreements: 2,
    state_or_agency: 2,
    partner_countries: 2,
    expressions_of_interest: 0,
    first_agreement: '2020',
    newest_agreement: '2021-05',
    countries: 'BRA;PAK',
  })
  expect(row('moon')).toMatchObject({ agreements: 1, state_or_agency: 0, expressions_of_interest: 1 })
})

describe('the small map', () => {
  const square = (iso3: string | null, lat: number, lon: number, degrees: number): CountryShape => {
    const corner = (a: number, b: number) => {
      const { x, y } = projectPoint(lat + a * degrees, lon + b * degrees)
      return [x, y] as const
    }
    return { iso3, rings: [[corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0), corner(0, 0)]] }
  }
  const { countries } = testDataset([])
  const { outlines, discs, widthPx, heightPx } = layoutProgramMap(
    { countries: [square('BRA', -20, -60, 20), square('BHR', 26, 50, 0.1), square(null, 40, 60, 10)] },
    countries,
  )

  it('has the outline of what is large enough to be seen, and of areas without a code', () => {
    expect(outlines.map(({ iso3 }) => iso3)).toEqual(['BRA', null])
  })

  it('has a disc on the map for every country that is too small or has no outline', () => {
    expect([...discs.keys()].sort()).toEqual(['BHR', 'CHN', 'EGY', 'FRA', 'HKG', 'PAK'])
    for (const { x, y } of discs.values()) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(widthPx)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(heightPx)
    }
  })
})
