import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../../src/dataset/schema'
import { listedRows, rowsFound, rowsInOrder } from '../../../../src/pages/organisation/list/listedRows'
import { organisationListColumns } from '../../../../src/pages/organisation/list/organisationListColumns'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { createText } from '../../../../src/text/text'
import { testDataset } from '../../testDataset'

const text = createText()
const organisations: readonly Organisation[] = [
  { id: 'works', name: 'Works', country: 'CHN', type: 'company' },
  {
    id: 'base',
    name: 'Base',
    acronym: 'TLC',
    country: 'CHN',
    type: 'government-body',
    militaryLink: { text: 'According to a paper, an army runs it.', sources: ['s'] },
  },
  { id: 'agency', name: 'Agency', aliases: ['Agence'], country: 'FRA', type: 'space-agency' },
  { id: 'union', name: 'Union', type: 'international-organisation' },
]
const parties = (...ids: readonly string[]) => [
  { country: 'FRA', role: 'partner' as const },
  ...ids.map((organisation) => ({ organisation, role: 'partner' as const })),
]
const dataset = testDataset(
  [
    { id: 'old', date: { value: '2001', basis: 'signed' }, parties: parties('works', 'agency') },
    { id: 'older', date: { value: '2000', basis: 'signed' }, parties: parties('works') },
    { id: 'new', date: { value: '2020-05', basis: 'signed' }, parties: parties('base', 'union') },
  ],
  [],
  organisations,
)
const rows = listedRows(wholeSelection(dataset), text)
const idsOf = (list: typeof rows) => list.map(({ organisation }) => organisation.id)

it('lists organisations by name, by agreements, or by their newest agreement', () => {
  expect(idsOf(rowsInOrder(rows, 'name'))).toEqual(['agency', 'base', 'union', 'works'])
  expect(idsOf(rowsInOrder(rows, 'agreements'))).toEqual(['works', 'agency', 'base', 'union'])
  expect(idsOf(rowsInOrder(rows, 'date'))).toEqual(['base', 'union', 'agency', 'works'])
})

describe('the search of the list', () => {
  it.each([
    ['', ['agency', 'base', 'union', 'works']],
    ['tlc', ['base']],
    ['AGENCE', ['agency']],
    ['government', ['base']],
    ['FRA', ['agency']],
    ['international', ['union']],
    ['military link stated', ['base']],
    ['military', ['base']],
    ['nothing', []],
  ])('“%s” finds %j', (query, found) => {
    expect(idsOf(rowsFound(rows, text, query))).toEqual(found)
  })
})

it('the downloaded list says what the screen shows', () => {
  const [, base] = rows
  if (!base) throw new Error('no row')
  expect(
    Object.fromEntries(organisationListColumns.map(({ name, value }) => [name, value(base) ?? ''])),
  ).toEqual({
    id: 'base',
    name: 'Base',
    acronym: 'TLC',
    type: 'government-body',
    country: 'CHN',
    parent: '',
    agreements: 1,
    partner_countries: 1,
    newest_agreement: '2020-05',
    military_link: 'According to a paper, an army runs it.',
  })
})
