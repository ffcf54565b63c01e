import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../../src/dataset/schema'
import { countryProfile } from '../../../../src/pages/shared/profile/countryProfile'
import { findAnything } from '../../../../src/pages/shared/search/findAnything'
import type { Finding } from '../../../../src/pages/shared/search/finding'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { organisationFacts } from '../../../../src/selection/organisations/organisationFacts'
import { select } from '../../../../src/selection/select'
import { defaultView } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { partiesWith, testDataset } from '../../testDataset'

const text = createText()
const dataset = frozenDataset()

function found(query: string, section: string, source = dataset): readonly Finding[] {
  return findAnything(source, text, query).find(({ name }) => name === section)?.findings ?? []
}
const idsOf = (findings: readonly Finding[]) => findings.map((finding) => finding.id)

describe('an organisation is found by its name, acronym or another name', () => {
  it.each([
    ['cgwic', 'cgwic'],
    ['Great Wall', 'cgwic'],
    ['great wall industry corp', 'cgwic'],
    ['china national space', 'cnsa'],
    ['ESA', 'esa'],
  ])('“%s” finds %s first', (query, id) => {
    expect(found(query, 'Organisations')[0]).toMatchObject({
      id: `organisation:${id}`,
      page: { to: '/organisations/$id', params: { id } },
    })
  })
  it('by an alias in its own language, with or without accents', () => {
    const museum: Organisation = {
      id: 'museum',
      name: 'National Museum',
      aliases: ['Muséum national d’Histoire naturelle'],
      type: 'research-institute',
    }
    const parties = [{ organisation: 'museum', role: 'partner' as const }]
    const source = testDataset([{ id: 'a', parties }], [], [museum])
    expect(idsOf(found('histoire naturelle', 'Organisations', source))).toEqual(['organisation:museum'])
    expect(idsOf(found('Museum', 'Organisations', source))).toEqual(['organisation:museum'])
    expect(found('physique', 'Organisations', source)).toEqual([])
  })
  it('never by a single letter', () => {
    expect(found('e', 'Organisations')).toEqual([])
  })
})

describe('a country is found by its name, with or without accents, and by its ISO 3166-1 code', () => {
  it.each([
    ['turkiye', 'TUR'],
    ['Türkiye', 'TUR'],
    ['TÜRKIYE', 'TUR'],
    ['  pakistan ', 'PAK'],
    ['pak', 'PAK'],
    ['ZAF', 'ZAF'],
    ['are', 'ARE'],
    ['che', 'CHE'],
    ['south afr', 'ZAF'],
    ['africa', 'ZAF'],
    ['emirates', 'ARE'],
    ['sao tome', 'STP'],
    ['curacao', 'CUW'],
    ['reunion', 'REU'],
    ['aland', 'ALA'],
    ['oman', 'OMN'],
    ['timor leste', 'TLS'],
    ['Timor-Leste', 'TLS'],
    ['arab emirates', 'ARE'],
    ['UAE', 'ARE'],
    ['united states of america', 'USA'],
    ['St. Lucia', 'LCA'],
    ['st lucia', 'LCA'],
    ['the Gambia', 'GMB'],
    ['Trinidad & Tobago', 'TTO'],
    ["Cote d'Ivoire", 'CIV'],
  ])('“%s” finds %s', (query, code) => {
    expect(idsOf(found(query, 'Countries'))).toContain(code)
  })

  it.each([
    ['Burma', 'MMR'],
    ['holland', 'NLD'],
    ['UK', 'GBR'],
    ['great britain', 'GBR'],
    ['Swaziland', 'SWZ'],
    ['East Timor', 'TLS'],
    ['DRC', 'COD'],
    ['turkey', 'TUR'],
    ['DPRK', 'PRK'],
    ['UAE', 'ARE'],
    ['Emirates', 'ARE'],
    ['Dubai', 'ARE'],
    ['Ivory Coast', 'CIV'],
    ['Cote dIvoire', 'CIV'],
    ['Myanmar', 'MMR'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['Cape Verde', 'CPV'],
    ['Cabo Verde', 'CPV'],
    ['Macedonia', 'MKD'],
    ['KSA', 'SAU'],
    ['Saudi', 'SAU'],
    ['South Korea', 'KOR'],
    ['Republic of Korea', 'KOR'],
    ['North Korea', 'PRK'],
    ['USA', 'USA'],
    ['America', 'USA'],
    ['Russian Federation', 'RUS'],
    ['Zaire', 'COD'],
    ['Congo-Kinshasa', 'COD'],
    ['Persia', 'IRN'],
    ['Vatican', 'VAT'],
    ['Holy See', 'VAT'],
    ['Ceylon', 'LKA'],
    ['Viet Nam', 'VNM'],
    ['Lao PDR', 'LAO'],
    ['PNG', 'PNG'],
    ['CAR', 'CAF'],
    ['Bosnia', 'BIH'],
    ['Palestinian', 'PSE'],
    ['Micronesia', 'FSM'],
    ['Great Britain & Northern Ireland', 'GBR'],
  ])('the older or shorter name “%s” finds %s', (query, code) => {
    expect(idsOf(found(query, 'Countries'))).toContain(code)
  })

  it.each([
    ['Deutschland', 'DEU'],
    ['Afrique du Sud', 'ZAF'],
    ['Egipto', 'EGY'],
    ['Россия', 'RUS'],
    ['росс', 'RUS'],
    ['巴基斯坦', 'PAK'],
    ['مصر', 'EGY'],
    ['Argélia', 'DZA'],
    ['Emirados Árabes Unidos', 'ARE'],
    ['阿联酋', 'ARE'],
    ['الإمارات', 'ARE'],
    ['Hollande', 'NLD'],
    ['荷兰', 'NLD'],
    ['Elfenbeinküste', 'CIV'],
    ['Costa de Marfil', 'CIV'],
    ['Birmanie', 'MMR'],
    ['缅甸', 'MMR'],
    ['Turquie', 'TUR'],
    ['土耳其', 'TUR'],
  ])('the name “%s” in another language finds %s alone', (query, code) => {
    expect(idsOf(found(query, 'Countries'))).toEqual([code])
  })

  it.each([
    ['al', 'DEU'],
    ['suda', 'ZAF'],
  ])(
    '“%s” begins an English name, so that it does not find %s by its name in another language',
    (query, code) => {
      expect(idsOf(found(query, 'Countries'))).not.toContain(code)
    },
  )

  it.each([['zzz'], ['pakistann']])('“%s” finds no country', (query) => {
    expect(found(query, 'Countries')).toEqual([])
  })

  it.each(dataset.about.subject.territories.concat(dataset.about.subject.country))(
    '%s is not a partner and is not offered',
    (code) => {
      const name = dataset.countries[dataset.countryIndex.get(code) ?? -1]?.name ?? ''
      for (const query of [code, name]) expect(idsOf(found(query, 'Countries'))).not.toContain(code)
    },
  )

  it('every partner country is found by its full name', () => {
    const own = [dataset.about.subject.country, ...dataset.about.subject.territories]
    const lost = dataset.countries
      .filter((country) => !own.includes(country.iso3))
      .filter((country) => !idsOf(found(country.name, 'Countries')).includes(country.iso3))
    expect(lost.map((country) => country.name)).toEqual([])
  })
})

describe('the page comes before the filter', () => {
  it.each([
    ['artemis', ['coalition:artemis', 'compare:artemis', 'group:artemis']],
    ['brics', ['compare:brics', 'group:brics']],
  ])('of a group: “%s”', (query, ids) => {
    expect(idsOf(found(query, 'Groups of countries'))).toEqual(ids)
    const [section] = findAnything(dataset, text, query)
    expect(section?.findings[0]?.page).toBeDefined()
  })
  it('of a program', () => {
    expect(idsOf(found('ilrs', 'Programs'))).toEqual(['program:ilrs', 'filter:ilrs'])
  })
})

describe('the number beside a country is the one that its page or panel shows', () => {
  const partner = ['PAK', 'BRA', 'ARE', 'RUS', 'VEN', 'FRA']
  it.each<[string, Partial<Filters>]>([
    ['without filters', {}],
    ['in one program', { program: ['ilrs'] }],
    ['in a period, with interest', { from: '2018-03', to: '2021', interest: true }],
    ['of another country', { country: ['BRA'] }],
    ['without a group', { excluded: { group: ['bri'] } }],
  ])('%s', (_name, filters) => {
    const selection = select(dataset, { ...noFilters, ...filters })
    for (const iso3 of partner) {
      const finding = findAnything(dataset, text, iso3, { counted: selection })
        .flatMap(({ findings }) => findings)
        .find(({ id }) => id === iso3)
      const shown = countryProfile(selection, dataset.countryIndex.get(iso3) ?? -1).records.length
      expect([iso3, finding?.detail]).toEqual([iso3, text.m.map.tooltipCount(shown)])
    }
  })

  it('and an organisation has the number of its page', () => {
    const found = findAnything(dataset, text, 'space').flatMap(({ findings }) => findings)
    const organisations = found.filter(({ id }) => id.startsWith('organisation:'))
    expect(organisations.length).toBeGreaterThan(3)
    for (const { id, detail } of organisations) {
      const organisation = dataset.organisations.find((one) => `organisation:${one.id}` === id)
      if (!organisation) throw new Error(`no organisation ${id}`)
      const own = select(dataset, { ...noFilters, organisation: [organisation.id] })
      expect(detail).toBe(text.m.map.tooltipCount(organisationFacts(own, organisation).records.length))
    }
  })
})

describe('a program is found by its id, its label and its name', () => {
  it.each(
    dataset.programs.flatMap((program) =>
      [program.id, program.label, program.name.toUpperCase()].map((query) => [query, program.id]),
    ),
  )('“%s” finds %s', (query, id) => {
    expect(idsOf(found(query, 'Programs'))).toContain(`program:${id}`)
  })
})

describe('records', () => {
  it('are found by words: at most twelve, those with the words in their title first, and of these the newest', () => {
    expect(found('agreement', 'Records')).toHaveLength(12)
    const made = testDataset([
      { id: 'old', title: 'Tiangong experiment', date: { value: '2019', basis: 'signed' } },
      { id: 'new', title: 'Experiment on Tiangong', date: { value: '2021', basis: 'signed' } },
      {
        id: 'newest',
        title: 'Talks of agencies',
        summary: 'About Tiangong.',
        date: { value: '2024', basis: 'signed' },
      },
    ])
    expect(idsOf(found('tiang', 'Records', made))).toEqual(['new', 'old', 'newest'])
    const findings = found('agreement', 'Records')
    const positions = findings.map((finding) => dataset.agreementIndex.get(finding.id) ?? -1)
    expect(positions).toEqual([...positions].sort((a, b) => b - a))
  })

  it('are not searched for a single letter', () => {
    expect(found('a', 'Records')).toEqual([])
  })

  it('show their date as precisely as known', () => {
    const made = testDataset([
      { id: 'year', title: 'Observatory', date: { value: '2023', basis: 'signed' } },
      { id: 'month', title: 'Observatory', date: { value: '2023-01', basis: 'signed' } },
      { id: 'day', title: 'Observatory', date: { value: '2024-01-01', basis: 'signed' } },
    ])
    expect(found('observatory', 'Records', made).map((finding) => finding.detail)).toEqual([
      '1 Jan 2024',
      '2023',
      'Jan 2023',
    ])
  })
})

describe('pages, groups, maps, briefings and charts are found by name and by words for what they hold', () => {
  const talks = [
    { id: 'moon', title: 'Two coalitions for the Moon', summary: 'The ILRS and the Artemis Accords.' },
    { id: 'all', title: 'China’s space partners', summary: 'Who works with China.' },
  ]
  it.each([
    ['powerpoint', 'page:briefings'],
    ['PPTX', 'page:maker'],
    ['powerpoint', 'briefing:moon'],
    ['slides', 'briefing:all'],
    ['artemis', 'group:artemis'],
    ['artemis', 'compare:artemis'],
    ['artemis', 'view:alignment'],
    ['artemis', 'briefing:moon'],
    ['artemis', 'page:coalitions'],
    ['ilrs map', 'view:alignment'],
    ['coalitions', 'view:alignment'],
    ['gulf map', 'view:gulf'],
    ['map of africa', 'view:africa'],
    ['gulf', 'program:gulf'],
    ['gulf', 'filter:gulf'],
    ['brics', 'group:brics'],
    ['gcc', 'group:gcc'],
    ['belt and road', 'group:bri'],
    ['timeline', 'chart:events'],
    ['stated totals', 'chart:claims'],
    ['csv', 'page:data'],
    ['download', 'page:data'],
    ['confidence', 'page:method'],
    ['compare', 'page:compare'],
  ])('“%s” finds %s', (query, id) => {
    const ids = findAnything(dataset, text, query, { briefings: talks }).flatMap(({ findings }) =>
      idsOf(findings),
    )
    expect(ids).toContain(id)
  })

  it('title hits come before others', () => {
    expect(idsOf(found('charts', 'Pages'))[0]).toBe('page:charts')
    expect(idsOf(found('method', 'Pages'))).toEqual(['page:method'])
  })

  it('no word of a query is ignored', () => {
    expect(found('powerpoint zzzz', 'Pages')).toEqual([])
    expect(found('gulf zzzz', 'Maps')).toEqual([])
  })

  it('every result leads somewhere, and has an id of its own', () => {
    const findings = ['a', 'ma', 'powerpoint', 'gulf', 'compare', 'chart'].map((query) =>
      findAnything(dataset, text, query, { briefings: talks }).flatMap((section) => section.findings),
    )
    for (const list of findings) {
      expect(new Set(idsOf(list)).size).toBe(list.length)
      for (const { apply, page } of list) expect(apply ?? page).toBeDefined()
    }
  })

  it('the other coalition is compared with that of the subject', () => {
    const compared = found('artemis', 'Groups of countries').find(({ id }) => id === 'compare:artemis')
    expect(compared?.apply?.(defaultView).compare).toEqual(['ilrs', 'artemis'])
  })
})

describe('a search result leads to a view', () => {
  const view = { ...defaultView, color: 'first', filters: { ...noFilters, program: ['ilrs'], from: '2018' } }

  it('a country or record opens and keeps the filters', () => {
    const [country] = found('pak', 'Countries')
    const [record] = found('pakistan', 'Records')
    expect(country?.apply?.(view)).toEqual({ ...view, open: 'PAK' })
    expect(record?.apply?.(view)).toEqual({ ...view, open: record?.id })
  })

  it('a program becomes the only filter', () => {
    const [, program] = found('tiangong', 'Programs')
    expect(program?.apply?.(view)).toEqual({ ...view, filters: { ...noFilters, program: ['tiangong'] } })
  })
})

describe('an empty query', () => {
  it.each(['', '   '])(
    '“%s” offers the four countries and programs with most records, and the talks',
    (query) => {
      const talks = [{ id: 'talk', title: 'A talk', summary: 'About something.' }]
      const sections = findAnything(dataset, text, query, { briefings: talks })
      expect(sections.map(({ name, findings }) => [name, findings.length])).toEqual([
        ['Countries', 4],
        ['Programs', 4],
        ['Briefings', 1],
      ])
    },
  )

  it('does not offer countries without records', () => {
    const made = testDataset([{ id: 'a', parties: partiesWith('PAK') }])
    expect(found('', 'Countries', made).map(({ id, detail }) => [id, detail])).toEqual([
      ['PAK', '1 agreement'],
    ])
  })
})

it('special characters are plain text', () => {
  for (const query of ['.*', '\\', '(', '[a-z', '"', '%', '<b>', '🛰️', 'a'.repeat(5000)])
    expect(() => findAnything(dataset, text, query)).not.toThrow()
})
