import type { DataFile, JsonPath } from '../../../src/dataset/checks/dataFolder'
import { sourceFile } from '../../../src/dataset/compile/sourceFile'

type Json = Record<string, unknown>

/** The files of a small valid data folder as plain values, by path. Each call returns new objects. */
export function smallFolder() {
  return {
    'about.json': {
      title: 'Small',
      subject: { country: 'CHN', territories: ['HKG'] },
      alignment: { program: 'moon', group: 'gcc' },
      asOf: '2026-11',
      updated: '2026-11-24',
      licence: { data: 'CC BY 4.0', dataUrl: 'https://example.org/licence', code: 'MIT' },
      attributions: [],
    } as Json,
    'programs.json': [program('moon'), program('gulf', { requiredForGroup: 'gcc' })],
    'countries.json': ['CHN', 'FRA', 'HKG', 'PAK', 'SAU'].map((iso3) => country(iso3)),
    'organisations.json': [
      organisation('cnsa', { country: 'CHN' }),
      organisation('office', { country: 'FRA', type: 'company', parent: 'suparco' }),
      organisation('suparco', { country: 'PAK' }),
    ],
    'groups.json': {
      groups: [{ id: 'gcc', name: 'GCC', shortName: 'GCC', belongs: ['member'] }] as Json[],
      memberships: [membership({})],
    },
    'claims.json': [claim({})],
    'publishers.json': [
      publisher('paper', { hosts: ['example.org'] }),
      publisher('state', { kind: 'government', hosts: ['state.example.org'] }),
    ],
    'sources/d.json': [source('daily', { writer: 'office' })],
    'sources/o.json': [source('own', { publisher: 'state', url: 'https://state.example.org/own' })],
    'sources/w.json': [source('weekly', { writer: 'suparco' })],
    'agreements/moon.json': [
      record({
        id: 'first',
        date: { value: '2020-03-01', basis: 'signed' },
        milestones: [{ date: '2021', text: 'Launch.', sources: ['weekly'] }],
        sources: ['own', 'daily'],
      }),
    ],
  }
}

export type SmallFolder = ReturnType<typeof smallFolder> & Record<string, unknown>

/** Adds a source to the file of its letter. */
export function addSource(folder: SmallFolder, added: Json) {
  const path = sourceFile(String(added.id))
  folder[path] = [...((folder[path] as Json[] | undefined) ?? []), added]
}

/**
 * A complete record between CNSA and SUPARCO, signed on 2 March 2020, unless said otherwise. Its first source shows
 * everything that no other one is named for.
 */
export function record({ milestones, ...fields }: Json): Json {
  const [first = 'own'] = (fields.sources as string[] | undefined) ?? []
  const further = [
    ...(fields.ended === undefined ? [] : ['ended']),
    ...(fields.status === 'ended' || fields.status === 'withdrawn' ? ['status'] : []),
    ...(fields.site === undefined ? [] : ['site']),
  ]
  return {
    id: 'second',
    title: 'A record',
    summary: `What happened in ${String(fields.id ?? 'second')}.`,
    programs: ['moon'],
    kind: 'agreement',
    level: 'agency',
    date: { value: '2020-03-02', basis: 'signed' },
    status: 'active',
    parties: [
      { country: 'CHN', organisation: 'cnsa', role: 'lead' },
      { country: 'PAK', organisation: 'suparco', role: 'partner' },
    ],
    sources: ['own'],
    evidence: Object.fromEntries(['act', 'date', 'parties', ...further].map((fact) => [fact, [first]])),
    ...fields,
    ...(Array.isArray(milestones) && {
      milestones: milestones.map((milestone: Json) => ({
        ...milestone,
        ...(milestone.record === undefined && { sources: milestone.sources ?? [first] }),
      })),
    }),
  }
}

export function membership(fields: Json): Json {
  return { group: 'gcc', country: 'SAU', joined: '1981-05-25', status: 'member', sources: ['own'], ...fields }
}

export function claim(fields: Json): Json {
  return {
    id: 'claim',
    date: '2023-10',
    claimant: 'Somebody',
    claimantLabel: 'Somebody',
    side: 'other',
    measure: 'agreements',
    value: 100,
    qualifier: 'more than',
    scope: 'all',
    statement: 'More than 100.',
    source: 'own',
    ...fields,
  }
}

export function source(id: string, fields: Json = {}): Json {
  return {
    id,
    publisher: 'paper',
    title: id,
    url: `https://example.org/${id}`,
    published: '2022',
    language: 'en',
    ...fields,
  }
}

export function organisation(id: string, fields: Json = {}): Json {
  return { id, name: id, type: 'space-agency', ...fields }
}

export function publisher(id: string, fields: Json = {}): Json {
  return { id, name: id, kind: 'press', hosts: [], ...fields }
}

function program(id: string, fields: Json = {}): Json {
  return { id, name: id, label: id, shortLabel: id, description: id, ...fields }
}

/** A country, a member of the United Nations unless said otherwise. */
export function country(iso3: string, change: Json = {}): Json {
  return {
    iso3,
    iso2: iso3.slice(0, 2),
    numeric: '000',
    name: iso3,
    officialName: iso3,
    region: 'Asia',
    subregion: null,
    labelLat: 0,
    labelLon: 0,
    capital: null,
    areaKm2: null,
    unMember: true,
    ...change,
  }
}

/**
 * The folder as the checker receives it. Here the line of a value is the position of its record in the list, from 1.
 */
export function filesOf(folder: Readonly<Record<string, unknown>>): DataFile[] {
  return Object.entries(folder).map(([path, value]) => ({ path, value, lineOf: positionOf }))
}

function positionOf(path: JsonPath): number {
  const position = path.find((key) => typeof key === 'number')
  return position === undefined ? 1 : position + 1
}
