import { describe, expect, it } from 'vitest'
import type { ChartId } from '../../../src/selection/chartTable'
import { countsByFacet } from '../../../src/selection/countsByFacet'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { kindName } from '../../../src/text/en/phrases/kinds'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { partiesWith } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

const text = createText()
const whole = wholeSelection(frozenDataset())

describe('“5 of 28” beside a program', () => {
  const records = [
    { id: 'a', programs: ['moon', 'gulf'], parties: partiesWith('PAK') },
    { id: 'b', programs: ['moon', 'gulf'], parties: partiesWith('EGY') },
    { id: 'c', programs: ['gulf'], parties: partiesWith('EGY') },
    { id: 'd', programs: ['moon', 'station'], parties: partiesWith('BRA') },
  ]

  it.each(['cumulative', 'events'] as const)('%s: the caveat says where the rest are, and how many', (id) => {
    expect(contentOf(id, selectionOf(records)).caveat).toContain(
      '“1 of 3”: the rest carry another program first and are drawn there (station 1, gulf 2).',
    )
  })

  it('partner countries over time: the same of countries', () => {
    expect(contentOf('cumulative', selectionOf(records), { by: 'countries' }).caveat).toMatch(
      /“0 of 1”: the rest had their first agreement in another program and are drawn there \(station 1, gulf 2\)\.$/,
    )
  })

  it.each(['cumulative', 'events'] as const)('%s: nothing is said if all are in one place', (id) => {
    expect(contentOf(id, selectionOf([{ programs: ['moon'] }])).caveat).not.toContain('“')
  })

  it.each(['agreements', 'countries'] as const)('a slide over time has it in its legend: %s', (by) => {
    const { native, table, columns } = contentOf('cumulative', whole, { by })
    if (native?.kind !== 'area') throw new Error('no area')
    const carried = countsByFacet(whole, 'program', by)
    const expected = whole.dataset.programs.flatMap(({ id, label }, position) => {
      const shown = Number(table.at(-1)?.[columns.findIndex((column) => column.id === id)])
      const all = carried[position] ?? 0
      return shown > 0 ? [`${label} ${shown === all ? all : `${shown} of ${all}`}`] : []
    })
    expect(native.series.map(({ name }) => name).reverse()).toEqual(expected)
  })
})

it.each([
  ['1999-05-01', true],
  ['2020-05-01', false],
])('a curve that begins on %s says that early years are less documented: %s', (day, isSaid) => {
  const { caveat } = contentOf(
    'cumulative',
    selectionOf([
      { id: 'a', ...signed(day) },
      { id: 'b', ...signed('2023') },
    ]),
  )
  expect(caveat?.includes('less well documented')).toBe(isSaid)
})

it('a kind has one name, in bars and in sentences', () => {
  for (const [kind, label] of Object.entries(text.m.words.kind))
    expect(label.toLowerCase()).toBe(kindName(kind, 'one').toLowerCase())
})

describe('what one country has', () => {
  const title = (n: number, filters = {}, view = {}) =>
    contentOf(
      'map',
      selectionOf(
        Array.from({ length: n }, (_, i) => ({ id: `r${i}`, programs: ['moon'] })),
        filters,
      ),
      view,
    ).title

  it.each([
    [1, { program: ['moon'] }, {}, '1 country has an agreement in the program “moon”'],
    [2, { program: ['moon'] }, {}, '1 country has agreements in the program “moon”'],
    [1, {}, { color: 'moon' }, '1 country has an agreement in the program “moon”'],
    [1, { kind: ['agreement'] }, {}, '1 country has a formal agreement'],
    [1, { status: ['active'] }, {}, '1 country with an active agreement'],
    [2, { status: ['active'] }, {}, '1 country with active agreements'],
    [1, { from: '2023', to: '2023' }, {}, '1 country has an agreement in 2023'],
  ])('%i records under %j: %s', (n, filters, view, words) => {
    expect(title(n, filters, view)).toBe(words)
  })
})

it.each<[ChartId, string]>([
  ['by-kind', 'Agreements with African countries'],
  ['map', 'Agreements with African countries'],
])('%s of a region is about its countries, not about acts in it', (id, phrase) => {
  const { title, summary } = contentOf(id, select(frozenDataset(), { ...noFilters, region: ['Africa'] }))
  expect(`${title} ${summary}`).toContain(phrase)
  expect(`${title} ${summary}`).not.toContain('in Africa')
})
