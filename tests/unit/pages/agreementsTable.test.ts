import { describe, expect, it } from 'vitest'
import { tableWidth } from '../../../src/pages/agreements/columnWidths'
import { markWords, snippet } from '../../../src/pages/agreements/markWords'
import { cellText, sortValue, tableRows } from '../../../src/pages/agreements/tableRows'
import { defaultTableColumns, tableColumnIds } from '../../../src/selection/address/tableColumns'
import { searchRecords } from '../../../src/selection/records/searchRecords'
import { createText } from '../../../src/text/text'
import { partiesWith, testDataset } from '../testDataset'

const text = createText()

it('the usual columns fit beside the filters in a window of 1440 px', () => {
  expect(Number.parseFloat(tableWidth(defaultTableColumns)) * 16).toBeLessThanOrEqual(1120)
})

describe('search hits are marked', () => {
  it.each([
    ['Pakistan joins the ILRS', ['pakistan'], '[Pakistan] joins the ILRS'],
    ['Türkiye’s antenna', ['turkiye'], '[Türkiye]’s antenna'],
    ['A joint statement', ['join'], 'A joint statement'],
    ['18 Oct 2023', ['2023', '18'], '[18] Oct [2023]'],
    ['one two two one', ['two'], 'one [two] [two] one'],
    ['', ['x'], ''],
    ['nothing asked', [], 'nothing asked'],
    ['中国 lunar', ['中国'], '[中国] lunar'],
  ])('%s for %j', (plain, words, marked) => {
    const pieces = markWords(plain, new Set(words))
    expect(pieces.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text)).join('')).toBe(marked)
    expect(pieces.map((piece) => piece.text).join('')).toBe(plain)
  })

  it('a long text is cut to a snippet around its first hit, between words', () => {
    const long = `${'before '.repeat(30)}HIT ${'after '.repeat(30)}`.trim()
    const cut = snippet(long, new Set(['hit'])) ?? ''
    expect(cut).toMatch(/^… before .*HIT after.* …$/)
    expect(cut.length).toBeLessThan(150)
    expect(snippet('short with HIT', new Set(['hit']))).toBe('short with HIT')
    expect(snippet(long, new Set(['other']))).toBeNull()
  })
})

describe('rows of the table', () => {
  const dataset = testDataset([
    { id: 'day', date: { value: '2020-06-15', basis: 'signed' }, parties: partiesWith('PAK', 'BRA') },
    { id: 'year', date: { value: '2020', basis: 'signed' }, confidence: 'low' },
    { id: 'later', date: { value: '2021-01', basis: 'signed' }, confidence: 'high' },
  ])
  const rows = tableRows(dataset, dataset.agreements.keys())
  const row = (id: string) => {
    const found = rows.find(({ record }) => record.id === id)
    if (!found) throw new Error(id)
    return found
  }
  const value = (column: (typeof tableColumnIds)[number], id: string) =>
    sortValue(dataset, text, column, row(id))

  it('the same row object is returned for a record on every call', () => {
    expect(tableRows(dataset, [0])[0]).toBe(rows[0])
    expect(tableRows(dataset, [99])).toEqual([])
  })

  it('no cell shows “undefined” or “NaN”', () => {
    for (const column of tableColumnIds)
      for (const one of rows) expect(cellText(dataset, text, column, one)).not.toMatch(/undefined|NaN/)
  })

  it('dates sort by their last day, as in every other list', () => {
    expect(Number(value('date', 'day'))).toBeLessThan(Number(value('date', 'year')))
    expect(Number(value('date', 'year'))).toBeLessThan(Number(value('date', 'later')))
  })

  it('confidence sorts from high to low', () => {
    expect(Number(value('confidence', 'later'))).toBeLessThan(Number(value('confidence', 'year')))
  })

  it('missing values sort last', () => {
    expect(value('site', 'day')).toBeUndefined()
  })

  it('dates are shown as precisely as known', () => {
    expect(cellText(dataset, text, 'date', row('year'))).toBe('2020')
    expect(cellText(dataset, text, 'date', row('later'))).toBe('Jan 2021')
  })
})

describe('a search matches programs, countries and years together', () => {
  const dataset = testDataset([
    {
      id: 'both',
      title: 'Moon base',
      parties: partiesWith('PAK'),
      date: { value: '2023-10', basis: 'signed' },
    },
    {
      id: 'country',
      title: 'Satellite',
      parties: partiesWith('PAK'),
      date: { value: '2011', basis: 'signed' },
    },
    { id: 'none', title: 'Satellite', parties: partiesWith('BRA'), date: { value: '2011', basis: 'signed' } },
  ])
  const found = (query: string) => {
    const { hits, asked, matched } = searchRecords(dataset, query)
    return { ids: dataset.agreements.filter((_, i) => hits[i]).map(({ id }) => id), asked, matched }
  }

  it.each([
    ['base PAK 2023', ['both'], 3, 3],
    ['bas pak', ['both'], 2, 2],
    ['satelite', ['country', 'none'], 1, 1],
    ['base PAK 1999', ['both'], 3, 2],
    ['nothing here', [], 2, 0],
    ['PAK PAK', ['country', 'both'], 1, 1],
  ])('%s', (query, ids, asked, matched) => {
    expect(found(query)).toEqual({ ids: expect.arrayContaining(ids), asked, matched })
    expect(found(query).ids).toHaveLength(ids.length)
  })
})

describe('words find the parties of a record', () => {
  const dataset = testDataset(
    [
      { id: 'named', title: 'A', parties: [{ organisation: 'museum', role: 'partner' }] },
      { id: 'described', title: 'B', parties: [{ described: 'Two universities in Lima', role: 'partner' }] },
      { id: 'country', title: 'C', parties: partiesWith('BRA') },
    ],
    [],
    [
      {
        id: 'museum',
        name: 'National Museum',
        acronym: 'MNHN',
        aliases: ['Muséum d’Histoire naturelle', '国家博物馆'],
        type: 'research-institute',
      },
      { id: 'cnsa', name: 'CNSA', country: 'CHN', type: 'space-agency' },
    ],
  )
  it.each([
    ['the name of an organisation', 'national museum', ['named']],
    ['its acronym', 'mnhn', ['named']],
    ['another name', 'histoire naturelle', ['named']],
    ['another name, with and without accents', 'MUSEUM D’HISTOIRE', ['named']],
    ['a name in another script', '国家博', ['named']],
    ['a party in words', 'universities lima', ['described']],
    ['a country by its code', 'bra', ['country']],
  ])('by %s', (_what, query, ids) => {
    const { hits, asked, matched } = searchRecords(dataset, query)
    expect(dataset.agreements.filter((_, position) => hits[position]).map(({ id }) => id)).toEqual(ids)
    expect(matched).toBe(asked)
  })
})
