import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { chartView } from '../../../src/pages/shared/chartMenu/chartView'
import { chartFileName } from '../../../src/publish/files/fileName'
import { alignments } from '../../../src/selection/alignment'
import { stepAddress, viewOfStep } from '../../../src/selection/briefing/stepView'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView } from '../../../src/selection/view'
import { frozenDataset } from '../../frozenData'
import { partiesWith, testDataset } from '../testDataset'
import { contentOf, signed } from './contentOf'

const dataset = testDataset(
  [
    { id: 'pak', ...signed('2021-03-09') },
    { id: 'egy', ...signed('2023'), parties: partiesWith('EGY') },
    { id: 'bra', ...signed('2022-05'), parties: partiesWith('BRA'), level: 'company' },
  ],
  [
    { country: 'BRA', joined: '2021-06-15' },
    { country: 'FRA', joined: '2022-06' },
  ],
)
const curves = (filters: Partial<Filters> = {}, compare: readonly string[] = []) =>
  contentOf('curves', select(dataset, { ...noFilters, ...filters }), { compare })

describe('the compared curves', () => {
  it('show the members of the two coalitions, a row for each day of a change', () => {
    const { columns, table } = curves()
    expect(columns.map(({ id }) => id)).toEqual(['date', 'moon', 'accords'])
    expect(table).toEqual([
      ['2021-03-09', 1, 0],
      ['2021-06-15', 1, 1],
      ['2022-06-30', 1, 2],
      ['2023-12-31', 2, 2],
    ])
  })

  it.each<[Partial<Filters>, string[], string]>([
    [{}, [], 'Member countries: moon 2 and Accords 2'],
    [{}, ['PAK', 'BRA', 'EGY'], 'Agreements: PAK 1, BRA 1 and EGY 1'],
    [{ to: '2022' }, [], 'Agreements up to 2022 and member countries: Accords 2 and moon 1'],
    [{ to: '2022' }, ['PAK', 'EGY'], 'Agreements up to 2022, compared: PAK 1 and EGY 0'],
    [{ level: ['company'] }, [], 'Company-level agreements: compared without these filters only'],
  ])('under %j, comparing %j: %s', (filters, compare, title) => {
    expect(curves(filters, compare).title).toBe(title)
  })

  it('are not drawn under filters that a comparison does not know', () => {
    const content = curves({ region: ['Africa'] })
    expect(content).toMatchObject({ hasDrawing: false, table: [] })
    expect(content.subtitle).toContain('Remove the other filters')
  })

  it.each([
    ['wide', 720, 0],
    ['narrow', 180, 2],
  ])('%s: every line has its name and last value', (_name, widthPx, keys) => {
    const svg = renderToStaticMarkup(
      curves().picture.marks({ box: { widthPx, heightPx: 340 }, id: 'test', shapes: null }),
    )
    for (const label of ['moon 2', 'Accords 2']) expect(svg).toContain(`>${label}</text>`)
    expect([...svg.matchAll(/y="10.5"/g)]).toHaveLength(keys)
    expect(renderToStaticMarkup(curves().draw(widthPx))).toContain('>moon 2</text>')
  })
})

it('what is compared reaches the link, the file name and the step of a briefing', () => {
  const view = { ...defaultView, compare: ['PAK', 'EGY'] }
  const all = { dataset, filters: noFilters }
  const shown = chartView('curves', view, all)
  expect(shown.compare).toEqual(['PAK', 'EGY'])
  expect(chartView('map', view, all).compare).toEqual([])
  expect(chartFileName('curves', shown, dataset)).toBe('space-partnerships-curves-pak-egy-2026-11-24')
  expect(viewOfStep(stepAddress(view), dataset).view.compare).toEqual(['PAK', 'EGY'])
})

it('a joining date that ends after the research counts on its last day, as on the map', () => {
  const late = testDataset([{ id: 'pak', ...signed('2021-03-09') }], [{ country: 'BRA', joined: '2026-11' }])
  const selection = select(late, noFilters)
  const sides = [...alignments(selection).values()]
  expect(sides.filter((side) => side !== 'subject')).toHaveLength(1)
  expect(contentOf('curves', selection).table.at(-1)).toEqual(['2026-11-24', 1, 1])
})

it.each(['2021', '2023-10', '2025', null])('to %s the curves end where the alignment map counts', (to) => {
  const frozen = frozenDataset()
  const selection = select(frozen, { ...noFilters, to })
  const [, station, accords] = contentOf('curves', selection).table.at(-1) ?? []
  const sides = [...alignments(selection).values()]
  expect(station).toBe(sides.filter((side) => side !== 'other').length)
  expect(accords).toBe(sides.filter((side) => side !== 'subject').length)
})
