import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeView, encodeView, formatQuery, parseQuery } from '../../../src/selection/address/address'
import { facetIds } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { testDataset } from '../testDataset'
import { expectSafe } from './expectSafe'
import { hostileText } from './hostile'

const dataset = testDataset([{}])

const key = fc.oneof(
  fc.constantFrom(
    ...facetIds,
    'q',
    'from',
    'to',
    'open',
    'mark',
    'title',
    'chart',
    'by',
    'color',
    'sort',
    'columns',
    'event',
    'compare',
    'version',
  ),
  hostileText,
)
const value = fc.oneof(fc.constantFrom('moon', 'PAK', '2023', '2023-10', 'map'), hostileText)
const pair = fc
  .tuple(key, fc.array(value, { maxLength: 3 }))
  .map(([name, values]) => `${name}=${values.join('~')}`)
const query = fc.oneof(
  fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&')),
  fc.webQueryParameters(),
  hostileText,
)

it('any address decodes to a countable view that survives a round trip, or to problems', () => {
  expectSafe(query, (text) => {
    const { view, problems } = decodeView(parseQuery(text), dataset)
    for (const problem of problems) expect(problem.key).toBeTypeOf('string')
    const again = decodeView(parseQuery(formatQuery(encodeView(view))), dataset)
    expect(again).toEqual({ view, problems: [] })
    expect(select(dataset, view.filters).records.length).toBeLessThanOrEqual(1)
  })
})
