import { expect, it } from 'vitest'
import { filterCount, heldPhrase, viewPhrase } from '../../../../src/charts/names/viewPhrase'
import { type Excluded, type Filters, noFilters } from '../../../../src/selection/filters'
import { createText } from '../../../../src/text/text'
import { testDataset } from '../../testDataset'

const text = createText('en')
const plain = testDataset([])
const dataset = {
  ...plain,
  programs: plain.programs.map((program) =>
    program.id === 'moon' ? { ...program, phrase: 'on the lunar research station' } : program,
  ),
  groups: plain.groups.map((group) =>
    group.id === 'road'
      ? { ...group, phrase: 'with Belt and Road countries', outside: 'the Belt and Road' }
      : group,
  ),
  countries: plain.countries.map((country) =>
    country.iso3 === 'FRA' ? { ...country, name: 'United States' } : { ...country },
  ),
}

it.each([
  [{}, 'documented agreements'],
  [
    { level: ['state'], program: ['moon'], region: ['Africa'], to: '2023-10' },
    'state-level agreements on the lunar research station with African countries, up to October 2023',
  ],
  [{ level: ['state', 'agency'] }, 'state- or agency-level agreements'],
  [{ confidence: ['high'] }, 'high-confidence agreements'],
  [{ confidence: ['high'], kind: ['memorandum'] }, 'high-confidence memoranda'],
  [{ evidence: ['primary'] }, 'agreements shown by primary sources'],
  [
    { evidence: ['single', 'open'], country: ['PAK'] },
    'agreements with PAK, shown by one writer or with evidence not yet noted for every fact',
  ],
  [{ checked: ['never'], kind: ['launch'] }, 'launches not yet checked'],
  [{ checked: ['yes'], from: '2020' }, 'agreements checked against their pages, since 2020'],
  [{ kind: ['contract', 'launch'] }, 'contracts or launches'],
  [{ program: ['station'] }, 'agreements in the program “station”'],
  [{ country: ['FRA', 'PAK'] }, 'agreements with the United States or PAK'],
  [{ group: ['road'] }, 'agreements with Belt and Road countries'],
  [{ group: ['accords'] }, 'agreements with members of the Accords'],
  [{ organisation: ['cnsa'] }, 'agreements involving CNSA'],
  [{ organisationType: ['university'] }, 'agreements involving universities'],
  [
    { organisationType: ['own-company', 'university'] },
    'agreements involving companies from CHN or universities',
  ],
  [{ partnerType: ['military'] }, 'agreements with partner military bodies'],
  [{ status: ['active', 'in-negotiation'] }, 'agreements active or under negotiation'],
  [{ status: ['active', 'ended'], level: ['state'] }, 'active or ended state-level agreements'],
  [{ region: ['Africa'] }, 'agreements with African countries'],
  [{ region: ['Asia'] }, 'agreements with Asian countries'],
  [{ region: ['Europe'] }, 'agreements with European countries'],
  [{ region: ['Americas'] }, 'agreements with countries in the Americas'],
  [{ region: ['Oceania'] }, 'agreements with countries in Oceania'],
  [{ region: ['Africa', 'Americas'] }, 'agreements with countries in Africa or the Americas'],
  [{ region: ['Africa'], from: '2020' }, 'agreements with African countries since 2020'],
  [{ region: ['Africa'], kind: ['launch'], to: '2020' }, 'launches with African countries, up to 2020'],
  [{ region: ['Africa'], country: ['EGY'] }, 'agreements with EGY in Africa'],
  [{ region: ['Africa'], group: ['road'] }, 'agreements with Belt and Road countries in Africa'],
  [{ program: ['moon'], from: '2025', to: '2025' }, 'agreements on the lunar research station in 2025'],
  [
    { program: ['moon'], from: '2024', to: '2025' },
    'agreements on the lunar research station from 2024 to 2025',
  ],
  [{ q: 'moon', from: '2024', to: '2024' }, 'agreements mentioning “moon”, in 2024'],
  [
    { program: ['moon'], interest: true },
    'agreements on the lunar research station, including expressions of interest',
  ],
  [{ kind: ['launch'], group: ['road'], to: '2023' }, 'launches with Belt and Road countries, up to 2023'],
  [{ q: 'a'.repeat(70) }, `agreements mentioning “${'a'.repeat(60)}…”`],
  [{ country: ['FRA', 'PAK', 'BRA', 'EGY', 'BHR'] }, 'agreements under 5 filters'],
  [{ military: ['partner-body'] }, 'agreements with a partner that is a military body'],
  [
    { military: ['own-source'], country: ['PAK'] },
    'agreements with PAK, with a party from CHN that a named source links to the military',
  ],
  [
    { military: ['body', 'source'] },
    'agreements with a party that is a military body or a party that a named source links to the military',
  ],
  [{ military: ['none'], to: '2020' }, 'agreements with no military link stated, up to 2020'],
  [{ q: 'moon' }, 'agreements mentioning “moon”'],
  [{ from: '2020', to: '2025' }, 'agreements from 2020 to 2025'],
  [{ from: '2020', to: '2020' }, 'agreements in 2020'],
  [{ from: '2018-03' }, 'agreements since March 2018'],
  [{ from: '2023-10-31' }, 'agreements since 31 October 2023'],
  [{ to: '2023-10-31', country: ['PAK'] }, 'agreements with PAK, up to 31 October 2023'],
  [{ from: '2023-10-18', to: '2023-10-18' }, 'agreements on 18 October 2023'],
  [{ from: '2023-10', to: '2023-10' }, 'agreements in October 2023'],
  [{ interest: true }, 'agreements including expressions of interest'],
  [
    { level: ['state'], program: ['moon'], region: ['Africa'], to: '2023', status: ['active'] },
    'agreements under 5 filters',
  ],
] as [Partial<Filters>, string][])('%j: %s', (filters, phrase) => {
  expect(viewPhrase(dataset, { ...noFilters, ...filters }, text)).toBe(phrase)
})

it.each([
  [{ group: ['road'] }, {}, 'agreements with countries outside the Belt and Road'],
  [{ group: ['accords'] }, {}, 'agreements with countries outside the Accords'],
  [{ group: ['road', 'accords'] }, {}, 'agreements with countries outside the Belt and Road or the Accords'],
  [{ region: ['Africa'] }, {}, 'agreements with countries outside Africa'],
  [
    { region: ['Americas'], group: ['road'] },
    {},
    'agreements with countries outside the Americas or the Belt and Road',
  ],
  [{ country: ['FRA'] }, {}, 'agreements with partners other than the United States'],
  [{ country: ['FRA', 'PAK'] }, {}, 'agreements with partners other than the United States or PAK'],
  [
    { country: ['FRA'], group: ['road'] },
    {},
    'agreements with countries outside the Belt and Road other than the United States',
  ],
  [
    { group: ['road'] },
    { region: ['Africa'] },
    'agreements with African countries outside the Belt and Road',
  ],
  [
    { group: ['road'] },
    { region: ['Oceania'] },
    'agreements with countries in Oceania outside the Belt and Road',
  ],
  [{ region: ['Africa'] }, { group: ['road'] }, 'agreements with Belt and Road countries outside Africa'],
  [
    { group: ['accords'] },
    { group: ['road'], to: '2023' },
    'agreements with Belt and Road countries outside the Accords, up to 2023',
  ],
  [{ group: ['road'] }, { from: '2023' }, 'agreements with countries outside the Belt and Road since 2023'],
  [{ program: ['moon'] }, {}, 'agreements not on the lunar research station'],
  [
    { program: ['moon', 'station'] },
    {},
    'agreements not on the lunar research station or in the program “station”',
  ],
  [
    { program: ['moon'] },
    { region: ['Africa'], to: '2020' },
    'agreements with African countries, not on the lunar research station, up to 2020',
  ],
  [{ kind: ['launch'] }, {}, 'agreements other than launches'],
  [
    { kind: ['launch', 'contract'] },
    { level: ['state'] },
    'state-level agreements other than launches or contracts',
  ],
  [
    { level: ['institution', 'international-organisation'] },
    {},
    'agreements not at institution or international organisation level',
  ],
  [{ status: ['ended', 'withdrawn'] }, {}, 'agreements not ended or withdrawn'],
  [{ status: ['in-negotiation'] }, {}, 'agreements not under negotiation'],
  [{ confidence: ['low'] }, {}, 'agreements not of low confidence'],
  [
    { evidence: ['primary', 'writers'] },
    {},
    'agreements not shown by primary sources and not shown by two writers',
  ],
  [{ evidence: ['single'] }, {}, 'agreements not resting on one writer'],
  [{ evidence: ['preview'] }, {}, 'agreements not shown only by pages from before the act'],
  [{ evidence: ['open'] }, {}, 'agreements with evidence noted for every fact'],
  [{ checked: ['yes'] }, {}, 'agreements not yet checked'],
  [{ checked: ['never'] }, {}, 'agreements checked against their pages'],
  [{ partnerType: ['military'] }, {}, 'agreements not with partner military bodies'],
  [{ military: ['body'] }, {}, 'agreements without a party that is a military body'],
  [{ military: ['none'] }, {}, 'agreements with a military link stated'],
  [
    { organisationType: ['university'] },
    { organisation: ['esa'] },
    'agreements involving ESA, not involving universities',
  ],
  [
    { organisation: ['cnsa'], organisationType: ['company'] },
    {},
    'agreements not involving CNSA or companies',
  ],
  [{ country: ['FRA', 'PAK', 'BRA', 'EGY', 'BHR'] }, {}, 'agreements under 5 filters'],
] as [Excluded, Partial<Filters>, string][])('without %j, with %j: %s', (excluded, asked, phrase) => {
  expect(viewPhrase(dataset, { ...noFilters, ...asked, excluded }, text)).toBe(phrase)
})

it('says an exclusion in the singular too', () => {
  const filters = { ...noFilters, excluded: { checked: ['never'], kind: ['launch'] } }
  expect(heldPhrase(1, dataset, filters, text)).toBe(
    'an agreement other than launches, checked against its pages',
  )
})

it('counts each value, the period as one, words and interest', () => {
  const filters = {
    ...noFilters,
    program: ['moon', 'gulf'],
    from: '2020',
    to: '2021',
    q: 'x',
    interest: true,
    excluded: { group: ['road'], country: ['FRA', 'PAK'] },
  }
  expect(filterCount(filters)).toBe(8)
})
