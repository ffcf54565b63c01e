import { describe, expect, it } from 'vitest'
import { chips } from '../../../../src/charts/names/chips'
import type { Agreement } from '../../../../src/dataset/schema'
import { periodWords } from '../../../../src/pages/explore/periodWords'
import { facetRows } from '../../../../src/pages/shared/filters/facetRows'
import { headline } from '../../../../src/pages/shared/filters/headline'
import { facetValues } from '../../../../src/selection/facets'
import {
  type Excluded,
  type FacetId,
  type Filters,
  facetIds,
  noFilters,
  toggleExcluded,
  toggleValue,
} from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { defaultView, type View } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { partiesWith, testDataset } from '../../testDataset'

const text = createText()
const records: Partial<Agreement>[] = [
  { id: 'a', parties: partiesWith('PAK', 'BRA'), date: { value: '2020', basis: 'signed' } },
  { id: 'b', parties: partiesWith('PAK'), programs: ['station', 'gulf'], level: 'institution' },
  { id: 'c', parties: partiesWith('EGY'), level: 'company', confidence: 'low' },
  { id: 'd', parties: partiesWith('EGY'), kind: 'expression-of-interest' },
]
const dataset = testDataset(records, [{ country: 'BRA' }])
const selectWith = (filters: Partial<Filters>) => select(dataset, { ...noFilters, ...filters })

describe('a chip', () => {
  const everything: Filters = {
    program: ['moon'],
    region: ['Asia'],
    country: ['PAK'],
    level: ['agency'],
    kind: ['agreement'],
    status: ['active'],
    confidence: ['high'],
    evidence: ['primary'],
    checked: ['yes'],
    group: ['accords'],
    partnerType: ['university'],
    organisationType: ['university'],
    military: ['body'],
    organisation: ['esa'],
    excluded: {
      program: ['station'],
      region: ['Africa'],
      country: ['EGY'],
      level: ['company'],
      kind: ['launch'],
      status: ['ended'],
      confidence: ['low'],
      evidence: ['open'],
      checked: ['never'],
      group: ['road'],
      partnerType: ['company'],
      organisationType: ['space-agency'],
      military: ['none'],
      organisation: ['cnsa'],
    },
    q: 'record',
    from: '2018-02',
    to: '2025',
    interest: true,
  }
  const view: View = {
    filters: everything,
    by: 'countries',
    partners: 'organisations',
    color: 'first',
    area: 'asia',
    at: { lat: 1, lon: 2, zoom: 3 },
    chart: ['matrix'],
    events: ['act', 'left'],
    open: 'PAK',
    sort: [{ column: 'title', isDescending: true }],
    find: 'pak',
    columns: ['title', 'id'],
    compare: ['PAK', 'moon'],
    title: 'The Gulf',
    earlier: '2020',
    mark: ['PAK'],
    step: 'gulf',
    theme: 'dark',
  }
  const active = chips(selectWith(everything), text)

  it('exists for each value and each other filter, in the order of the facet rail', () => {
    expect(active.map((chip) => chip.facet)).toEqual([
      ...facetIds.flatMap((facet) => [facet, facet]),
      'q',
      'period',
      'interest',
    ])
    expect(new Set(active.map((chip) => chip.id)).size).toBe(active.length)
  })

  it.each(active.map((chip) => [chip.id, chip] as const))('%s removes only its own filter', (id, chip) => {
    const after = chip.remove(view)
    expect({ ...after, filters: null }).toEqual({ ...view, filters: null })
    const left = chips(selectWith(after.filters), text).map((other) => other.id)
    expect(left).toEqual(active.map((other) => other.id).filter((other) => other !== id))
  })

  it.each([
    [{ program: ['gulf'] }, 'gulf'],
    [{ region: ['Asia'] }, 'Asia'],
    [{ level: ['company'] }, 'Company level'],
    [{ kind: ['launch'] }, 'Launch'],
    [{ status: ['in-negotiation'] }, 'Status: in negotiation'],
    [{ confidence: ['low'] }, 'Low confidence'],
    [{ evidence: ['writers'] }, 'Evidence: two writers'],
    [{ checked: ['never'] }, 'Not yet checked'],
    [{ group: ['road'] }, 'In Road'],
    [{ organisationType: ['university'] }, 'Either side: university'],
    [{ organisationType: ['own-university'] }, 'University from CHN'],
    [{ partnerType: ['military'] }, 'Partner organisation: military'],
    [{ military: ['partner-source'] }, 'Military link: a named source links a partner to the military'],
    [{ military: ['own-body'] }, 'Military link: a party from CHN is a military body'],
    [{ military: ['none'] }, 'Military link: none stated'],
    [{ organisation: ['esa'] }, 'ESA'],
    [{ from: '2018' }, 'From 2018'],
    [{ to: '2018-03' }, 'Until March 2018'],
    [{ from: '2018', to: '2018' }, '2018'],
    [{ from: '2018', to: '2018-03' }, '2018 – March 2018'],
    [{ q: 'chang’e <5>' }, '“chang’e <5>”'],
  ])('for %j reads “%s”', (filters, label) => {
    expect(chips(selectWith(filters), text).map((chip) => chip.label)).toEqual([label])
  })

  it.each([
    [{ program: ['gulf'] }, 'Not gulf'],
    [{ region: ['Americas'] }, 'Not the Americas'],
    [{ country: ['PAK'] }, 'Not PAK'],
    [{ level: ['company'] }, 'Not company level'],
    [{ kind: ['launch'] }, 'Kind: not launch'],
    [{ status: ['ended'] }, 'Status: not ended'],
    [{ confidence: ['low'] }, 'Not low confidence'],
    [{ evidence: ['writers'] }, 'Evidence: not two writers'],
    [{ checked: ['never'] }, 'Without “not yet checked”'],
    [{ group: ['road'] }, 'Not Road'],
    [{ organisationType: ['university'] }, 'Neither side: university'],
    [{ organisationType: ['own-university'] }, 'No university from CHN'],
    [{ partnerType: ['military'] }, 'Partner organisation: not military'],
    [{ military: ['source'] }, 'Military link: not “a named source links a party to the military”'],
    [{ organisation: ['esa'] }, 'Not ESA'],
  ] as [Excluded, string][])('for %j excluded reads “%s”', (excluded, label) => {
    expect(chips(selectWith({ excluded }), text).map((chip) => chip.label)).toEqual([label])
  })

  it('does not exist without filters', () => {
    expect(chips(selectWith({}), text)).toEqual([])
  })
})

describe('a value is asked for, excluded, or neither', () => {
  const asked = { ...noFilters, group: ['road', 'accords'] }
  const barred: Filters = { ...noFilters, group: ['accords'], excluded: { group: ['road'] } }
  it.each([
    ['excluding a value that is asked for', toggleExcluded(asked, 'group', 'road'), barred],
    [
      'asking for an excluded value',
      toggleValue(barred, 'group', 'road'),
      { ...noFilters, group: ['accords', 'road'] },
    ],
    ['excluding it again', toggleExcluded(barred, 'group', 'road'), { ...noFilters, group: ['accords'] }],
    ['another value', toggleValue(barred, 'group', 'accords'), { ...barred, group: [] }],
    [
      'facets keep their order',
      toggleExcluded(toggleExcluded(noFilters, 'group', 'road'), 'program', 'moon'),
      { ...noFilters, excluded: { program: ['moon'], group: ['road'] } },
    ],
  ] as [string, Filters, Filters][])('%s', (_change, after, expected) => {
    expect(JSON.stringify(after)).toBe(JSON.stringify(expected))
  })
})

describe('the rows of a facet', () => {
  it('an excluded value is listed, first in a long list, with the records that asking for it gives', () => {
    const rows = facetRows(selectWith({ excluded: { country: ['EGY', 'FRA'] } }), 'country', text)
    expect(
      rows.map(({ value, count, isTicked, isExcluded }) => [value, count, isTicked, isExcluded]),
    ).toEqual([
      ['EGY', 1, false, true],
      ['FRA', 0, false, true],
      ['PAK', 2, false, false],
      ['BRA', 1, false, false],
    ])
  })

  it.each(facetIds)(
    '%s lists each value once, with its name and the count that ticking it gives',
    (facet) => {
      const rows = facetRows(selectWith({}), facet, text)
      expect(new Set(rows.map((row) => row.value)).size).toBe(rows.length)
      for (const row of rows) {
        expect(facetValues(dataset, facet)[row.position]).toBe(row.value)
        expect(row.label).toMatch(/\S/)
        expect(selectWith({ [facet]: [row.value] }).records.length).toBe(row.count)
      }
    },
  )

  it.each([
    ['program', ['moon', 'station', 'gulf']],
    ['confidence', ['high', 'medium', 'low']],
    ['evidence', ['primary', 'writers', 'single', 'preview', 'open']],
    ['checked', ['yes', 'never']],
  ] as [FacetId, string[]][])(
    '%s keeps its inherent order, whatever the counts and ticks',
    (facet, order) => {
      const ticked = selectWith({ [facet]: [order[2] ?? ''] })
      expect(facetRows(ticked, facet, text).map((row) => row.value)).toEqual(order)
    },
  )

  it.each(['level', 'kind', 'status', 'region', 'organisationType', 'partnerType'] as const)(
    '%s is sorted by count, then by name, even if a value is ticked, with zeros last',
    (facet) => {
      const last = facetValues(dataset, facet).at(-1) ?? ''
      for (const filters of [{}, { [facet]: [last] }]) {
        const rows = facetRows(selectWith(filters), facet, text)
        expect(rows).toHaveLength(facetValues(dataset, facet).length)
        rows.slice(1).forEach((row, i) => {
          const before = rows[i]
          if (!before) return
          expect(before.count).toBeGreaterThanOrEqual(row.count)
          if (before.count === row.count) expect(before.label < row.label).toBe(true)
        })
      }
    },
  )

  it('ticked values of a long list come first, sorted by count', () => {
    const rows = facetRows(selectWith({ country: ['FRA', 'EGY', 'PAK'] }), 'country', text)
    expect(rows.map((row) => [row.value, row.isTicked, row.count])).toEqual([
      ['PAK', true, 2],
      ['EGY', true, 1],
      ['FRA', true, 0],
      ['BRA', false, 1],
    ])
  })

  it.each([
    ['', ['PAK', 'BRA', 'EGY']],
    ['  ', ['PAK', 'BRA', 'EGY']],
    ['A', ['PAK', 'BRA']],
    ['br', ['BRA']],
    ['fra', []],
  ])('narrowed by “%s” are %j: names that contain it and have a record', (find, expected) => {
    expect(facetRows(selectWith({}), 'country', text, find).map((row) => row.value)).toEqual(expected)
  })

  it.each([
    ['organisation', 'cgwic', ['great-wall']],
    ['organisation', 'export arm', ['great-wall']],
    ['organisation', 'wall', ['great-wall']],
    ['organisation', 'nobody', []],
    ['program', 'program moon', ['moon']],
  ] as const)('the filter %s finds “%s” by any of its names', (facet, find, expected) => {
    const made = select(
      testDataset(
        [{ id: 'a', programs: ['moon'], parties: [{ organisation: 'great-wall', role: 'partner' }] }],
        [],
        [
          {
            id: 'great-wall',
            name: 'Great Wall Industry',
            acronym: 'CGWIC',
            aliases: ['The export arm'],
            type: 'company',
          },
        ],
      ),
      noFilters,
    )
    expect(facetRows(made, facet, text, find).map(({ value }) => value)).toEqual(expected)
  })

  it('a ticked value stays visible whatever is typed', () => {
    const rows = facetRows(selectWith({ country: ['EGY'] }), 'country', text, 'pak')
    expect(rows.map((row) => row.value)).toEqual(['EGY', 'PAK'])
  })

  it('there is no row for partners without a group', () => {
    expect(facetRows(selectWith({}), 'group', text).map((row) => [row.label, row.count])).toEqual([
      ['Accords', 1],
    ])
    expect(facetRows(selectWith({ to: '2020' }), 'group', text)).toEqual([])
  })
})

describe('the headline figures', () => {
  it.each([
    [{}, { agreements: 3, notCounted: 1, partnerCountries: 3, unofficialCountries: 1, programs: 3 }],
    [{ interest: true }, { agreements: 4, notCounted: 0, partnerCountries: 3, unofficialCountries: 0 }],
    [{ country: ['EGY'] }, { agreements: 1, notCounted: 1, partnerCountries: 1, unofficialCountries: 1 }],
    [
      { country: ['PAK'] },
      { agreements: 2, partnerCountries: 1, unofficialCountries: 0, largestProgramCount: 1 },
    ],
    [
      { level: ['institution'] },
      { agreements: 1, unofficialCountries: 1, programs: 2, largestProgramCount: 1 },
    ],
    [
      { kind: ['expression-of-interest'] },
      { agreements: 0, notCounted: 1, partnerCountries: 0, newest: null },
    ],
  ] as [Partial<Filters>, object][])('under %j', (filters, figures) => {
    expect(headline(selectWith(filters))).toMatchObject(figures)
  })

  it('of programs tied for most records, none is the largest', () => {
    expect(headline(selectWith({ level: ['institution'] })).largestProgram).toBeNull()
  })

  it('organisations and sources count once, however many records name them', () => {
    const made = headline(
      select(
        testDataset([
          { id: 'a', sources: ['s', 't'] },
          {
            id: 'b',
            sources: ['t'],
            parties: [...partiesWith('FRA'), { organisation: 'uni', role: 'partner' }],
          },
        ]),
        noFilters,
      ),
    )
    expect(made).toMatchObject({ sources: 2, organisations: 2, ownOrganisations: 1 })
  })

  it('the newest record is the one whose date ends last', () => {
    const dates = ['2024-05', '2024-05-30', '2023']
    const made = testDataset(
      dates.map((value, i) => ({ id: `r${i}`, date: { value, basis: 'signed' as const } })),
    )
    expect(headline(select(made, noFilters)).newest?.id).toBe('r0')
  })

  it('an international organisation makes a country’s partnership official', () => {
    const made = testDataset([{ id: 'a', level: 'international-organisation' }])
    expect(headline(select(made, noFilters)).unofficialCountries).toBe(0)
  })
})

it.each([
  [{}, { from: '2020', to: 'October 2023' }],
  [{ from: '2018-03' }, { from: 'March 2018', to: 'October 2023' }],
  [
    { from: '2018', to: '2019-12' },
    { from: '2018', to: 'December 2019' },
  ],
])('the period of %j as text: %j', (filters, words) => {
  expect(periodWords(selectWith(filters), text)).toEqual(words)
})

it('a view at its default has no filter to remove', () => {
  expect(defaultView.filters).toEqual(noFilters)
})
