import { describe, expect, it } from 'vitest'
import { decodeView, encodeView, formatQuery, parseQuery } from '../../../src/selection/address/address'
import { areaOf, areasOf } from '../../../src/selection/area'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()

describe('the areas of a dataset', () => {
  it('are the groups that it marks as areas, and the UN regions and subregions', () => {
    const areas = [...areasOf(dataset).values()]
    const ids = (kind: string) => areas.filter((area) => area.kind === kind).map(({ id }) => id)
    expect(ids('group')).toEqual(['gulf'])
    expect(ids('region').sort()).toEqual(['africa', 'americas', 'asia', 'europe', 'oceania'])
    expect(ids('subregion')).toContain('latin-america-and-the-caribbean')
    expect(ids('subregion')).toContain('south-eastern-asia')
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length)
  })

  it.each([
    ['gulf', ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']],
    ['central-asia', ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']],
  ])('%s has its countries', (id, countries) => {
    expect([...(areasOf(dataset).get(id)?.countries ?? [])].sort()).toEqual(countries)
  })
})

describe('the area of a view', () => {
  it.each([
    ['', 'world'],
    ['program=gulf', 'gulf'],
    ['group=gcc', 'gulf'],
    ['program=gulf~ilrs', 'world'],
    ['program=ilrs', 'world'],
    ['group=artemis', 'world'],
    ['group=gcc~bri', 'world'],
    ['region=Africa', 'africa'],
    ['region=Africa~Asia', 'world'],
    ['country=EGY', 'world'],
    ['color=gulf', 'world'],
    ['program=ilrs&region=Africa', 'africa'],
    ['program=gulf&region=Asia', 'gulf'],
    ['group=gcc&region=Asia', 'gulf'],
    ['program=gulf&region=Africa', 'world'],
    ['area=africa', 'africa'],
    ['area=AFRICA', 'africa'],
    ['area=western-asia', 'western-asia'],
    ['area=fit', 'fit'],
    ['program=gulf&area=world', 'world'],
    ['program=gulf&area=asia', 'asia'],
    ['program=gulf&area=nowhere', 'gulf'],
  ])('?%s is %s', (query, area) => {
    expect(areaOf(decodeView(parseQuery(query), dataset).view, dataset)).toBe(area)
  })

  it('is left out of the address if the filters are about it', () => {
    const { view } = decodeView(parseQuery('program=gulf&area=gulf'), dataset)
    expect(formatQuery(encodeView(view))).toBe('program=gulf')
  })
})
