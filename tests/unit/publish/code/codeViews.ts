import { type Filters, noFilters, withExcluded } from '../../../../src/selection/filters'

type Facet = Parameters<typeof withExcluded>[1]

const asked = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters })
const without = (filters: Filters, facet: Facet, ...values: string[]) => withExcluded(filters, facet, values)

/** Views of the frozen data: every filter, asked for and excluded, alone and together. */
export const codeViews: readonly (readonly [string, Filters])[] = [
  ['everything', noFilters],
  ['with expressions of interest', asked({ interest: true })],
  ['a program', asked({ program: ['ilrs'] })],
  ['two programs, but not a third', without(asked({ program: ['ilrs', 'gulf'] }), 'program', 'beidou')],
  ['a level and a kind', asked({ level: ['agency', 'state'], kind: ['memorandum'] })],
  ['not some statuses', without(noFilters, 'status', 'ended', 'unknown')],
  ['all but low confidence', without(noFilters, 'confidence', 'low')],
  ['evidence that is open', asked({ evidence: ['open', 'single'] })],
  ['evidence that is not open', without(noFilters, 'evidence', 'open')],
  ['never checked', asked({ checked: ['never'] })],
  ['not never checked', without(noFilters, 'checked', 'never')],
  ['a country', asked({ country: ['PAK', 'BRA'] })],
  ['a country and not another', without(asked({ country: ['PAK'] }), 'country', 'RUS')],
  ['all but some countries', without(noFilters, 'country', 'RUS', 'PAK', 'BRA')],
  ['a region', asked({ region: ['Africa'] })],
  ['outside some regions', without(noFilters, 'region', 'Africa', 'Europe')],
  ['a group', asked({ group: ['bri'] })],
  ['not in a group', without(noFilters, 'group', 'bri')],
  ['a group as it was, by month', asked({ group: ['artemis'], to: '2022-06' })],
  [
    'one group and not another, in a region but without a country',
    without(
      without(asked({ group: ['bri'], region: ['Asia', 'Africa'] }), 'group', 'artemis'),
      'country',
      'PAK',
    ),
  ],
  ['signed members', asked({ group: ['ilrs-members'] })],
  ['a year', asked({ from: '2023', to: '2023' })],
  ['from a month', asked({ from: '2018-03' })],
  ['to a day', asked({ to: '2023-10-31' })],
  ['from a day to a year', asked({ from: '2016-02-29', to: '2020' })],
  ['an organisation', asked({ organisation: ['casc', 'cnsa'] })],
  ['without an organisation', without(noFilters, 'organisation', 'cnsa')],
  ['a type of organisation on either side', asked({ organisationType: ['university'] })],
  ['a type of organisation on China’s side', asked({ organisationType: ['own-university'] })],
  [
    'a type of partner organisation',
    without(asked({ partnerType: ['space-agency'] }), 'partnerType', 'ministry'),
  ],
  ['a military link of the partner', asked({ military: ['partner-body', 'partner-source'] })],
  ['no military link', asked({ military: ['none'] })],
  ['not a source about a party', without(noFilters, 'military', 'source')],
  [
    'many filters',
    without(
      asked({
        program: ['ground', 'beidou'],
        region: ['Americas'],
        from: '2000',
        to: '2024-06',
        interest: true,
      }),
      'kind',
      'launch',
    ),
  ],
  ['nothing', asked({ country: ['FJI'] })],
]
