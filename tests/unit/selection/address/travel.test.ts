import { describe, expect, it } from 'vitest'
import { formatQuery, parseQuery } from '../../../../src/selection/address/address'
import {
  besideOf,
  filterKeys,
  filtersRead,
  paramsFor,
  travelKeys,
  travelling,
} from '../../../../src/selection/address/travel'

const all = (path: string, query: string, beside = '') =>
  formatQuery(travelling({ path, params: parseQuery(query), beside }))

describe('which filters a page reads from its address', () => {
  it.each([
    ['/', travelKeys],
    ['/agreements', filterKeys],
    ['/agreements/', filterKeys],
    ['/agreements/index.html', filterKeys],
    ['/countries', filterKeys],
    ['/programs', filterKeys],
    ['/organisations', filterKeys],
    ['/charts', travelKeys],
    ['/new', filterKeys.filter((key) => key !== 'interest')],
    ['/compare', ['from', 'to', 'interest', 'then']],
    ['/coalitions', ['to']],
    ['/method', []],
    ['/data', []],
    ['/briefing', []],
    ['/countries/PAK', []],
    ['/agreements/ilrs-pakistan-2023', []],
    ['/nowhere', []],
  ])('%s', (path, keys) => {
    expect(filtersRead(path)).toEqual(keys)
  })
})

describe('the filters of a reader are those of the address and those beside it', () => {
  it.each([
    [
      'on a page that reads all',
      '/',
      'program=ilrs&group=-bri&from=2023-10-31',
      '',
      'program=ilrs&group=-bri&from=2023-10-31',
    ],
    ['in the order of addresses', '/', 'to=2020&program=ilrs', '', 'program=ilrs&to=2020'],
    ['without what is no filter', '/', 'program=ilrs&color=first&open=PAK&theme=dark', '', 'program=ilrs'],
    ['what the address leaves out is not set', '/', 'program=ilrs', 'group=bri', 'program=ilrs'],
    ['on a page that reads none', '/method', '', 'program=ilrs&from=2018', 'program=ilrs&from=2018'],
    ['on a page that ignores the address', '/method', 'program=gulf', 'program=ilrs', 'program=ilrs'],
    [
      'on a page that reads some',
      '/compare',
      'from=2019&to=2021',
      'program=ilrs',
      'program=ilrs&from=2019&to=2021',
    ],
    [
      'its own count, not old ones',
      '/compare',
      'from=2019',
      'program=ilrs&to=2020',
      'program=ilrs&from=2019',
    ],
    ['none', '/data', '', '', ''],
  ])('%s', (_name, path, query, beside, filters) => {
    expect(all(path, query, beside)).toBe(filters)
  })
})

describe('from page to page', () => {
  it.each<[string, string, readonly string[], string]>([
    [
      'from Explore by Method to Agreements',
      'program=ilrs&q=moon',
      ['/method', '/agreements'],
      'program=ilrs&q=moon',
    ],
    [
      'with the earlier date of a comparison, which Agreements does not read',
      'program=ilrs&then=2018-06',
      ['/agreements', '/method', '/compare', '/'],
      'program=ilrs&then=2018-06',
    ],
    [
      'through all kinds of pages',
      'organisation=cnsa&group=-bri&from=2018-03-15&to=2020-04',
      ['/countries/PAK', '/compare', '/coalitions', '/data', '/briefing', '/programs', '/compare', '/'],
      'group=-bri&organisation=cnsa&from=2018-03-15&to=2020-04',
    ],
  ])('%s nothing is lost, and no precision', (_name, start, paths, end) => {
    let path = '/'
    let params = parseQuery(start)
    let beside = ''
    for (const next of paths) {
      const filters = travelling({ path, params, beside })
      params = paramsFor(next, filters)
      beside = besideOf(next, filters)
      path = next
      // What a page reads is in its address only, what it does not read beside it only.
      expect(Object.keys(params).every((key) => filtersRead(next).includes(key))).toBe(true)
      expect(Object.keys(parseQuery(beside)).some((key) => filtersRead(next).includes(key))).toBe(false)
    }
    expect(formatQuery(params)).toBe(end)
  })
})
