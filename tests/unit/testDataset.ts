import type { CoreDataset, Dataset } from '../../src/dataset/dataset'
import { indexDataset } from '../../src/dataset/indexDataset'
import type { Agreement, Membership, Organisation, Party } from '../../src/dataset/schema'

const fewOrganisations: readonly Organisation[] = [
  { id: 'cnsa', name: 'CNSA', country: 'CHN', type: 'space-agency' },
  { id: 'esa', name: 'ESA', type: 'international-organisation' },
  { id: 'uni', name: 'University', country: 'FRA', type: 'university' },
]

/** A small dataset for tests: three programs, seven countries, two groups, and the records of the test. */
export function testDataset(
  records: readonly Partial<Agreement>[],
  memberships: readonly Partial<Membership>[] = [],
  organisations: readonly Organisation[] = fewOrganisations,
): Dataset {
  const core: CoreDataset = {
    schemaVersion: 1,
    version: 'test',
    sourceCount: 1,
    about: {
      title: 'Test tracker',
      subject: { country: 'CHN', territories: ['HKG'] },
      alignment: { program: 'moon', group: 'accords' },
      asOf: '2026-11',
      updated: '2026-11-24',
      licence: { data: 'CC BY 4.0', dataUrl: 'https://example.org/licence', code: 'MIT' },
      attributions: [],
    },
    programs: ['moon', 'station', 'gulf'].map((id) => ({
      id,
      name: `Program ${id}`,
      label: id,
      shortLabel: id,
      description: id,
    })),
    countries: [
      ['CHN', 'Asia'],
      ['HKG', 'Asia'],
      ['PAK', 'Asia'],
      ['BRA', 'Americas'],
      ['EGY', 'Africa'],
      ['BHR', 'Asia'],
      ['FRA', 'Europe'],
    ].map(([iso3 = '', region = '']) => ({
      iso3,
      iso2: iso3.slice(0, 2),
      numeric: '000',
      name: iso3,
      officialName: iso3,
      region,
      subregion: null,
      labelLat: 0,
      labelLon: 0,
      capital: null,
      areaKm2: null,
      unMember: true,
    })),
    organisations: [...organisations],
    groups: [
      { id: 'accords', name: 'Accords', shortName: 'Accords', belongs: ['signatory'] },
      { id: 'road', name: 'Road', shortName: 'Road', belongs: ['member'], asOf: '2025' },
    ],
    memberships: memberships.map((membership) => ({
      group: 'accords',
      country: 'BRA',
      joined: '2021-06-15',
      status: 'signatory',
      sources: ['s'],
      ...membership,
    })),
    claims: [],
    agreements: records.map((record, index) => testAgreement({ id: `record-${index}`, ...record })),
  }
  return indexDataset(core)
}

/** A complete record: an agency's agreement of 18 October 2023 with Pakistan, unless said otherwise. */
export function testAgreement(record: Partial<Agreement>): Agreement {
  return {
    id: 'record',
    title: 'A record',
    summary: `What happened in ${record.id ?? 'a record'}.`,
    programs: ['moon'],
    kind: 'agreement',
    level: 'agency',
    date: { value: '2023-10-18', basis: 'signed' },
    status: 'active',
    parties: partiesWith('PAK'),
    sources: ['s'],
    confidence: 'high',
    ...record,
  }
}

/** The parties of a record between CNSA and these countries. */
export function partiesWith(...countries: readonly string[]): Party[] {
  return [
    { country: 'CHN', organisation: 'cnsa', role: 'lead' },
    ...countries.map((country): Party => ({ country, role: 'partner' })),
  ]
}
