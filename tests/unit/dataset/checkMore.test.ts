import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/dataset/checks/checkDataset'
import type { DataFile } from '../../../src/dataset/checks/dataFolder'
import { dayNumber } from '../../../src/dataset/partialDate'
import {
  addSource,
  country,
  filesOf,
  membership,
  organisation,
  record,
  type SmallFolder,
  smallFolder,
  source,
} from './smallFolder'

const today = dayNumber(2026, 11, 24)
const file = (path: string, value: unknown): DataFile => ({ path, value, lineOf: () => 1 })
const about = (change: object) =>
  file('about.json', {
    title: 'T',
    subject: { country: 'CHN', territories: ['HKG'] },
    alignment: { program: 'moon', group: 'gcc' },
    asOf: '2026-11',
    updated: '2026-11-24',
    licence: { data: 'CC BY 4.0', dataUrl: 'https://example.org/', code: 'MIT' },
    attributions: [],
    ...change,
  })
const found = (files: DataFile[], unreadable: string[] = []) =>
  checkDataset(files, today, unreadable).map(
    (problem) => `${problem.record} ${problem.field}: ${problem.message}`,
  )

describe('dates in other lists are checked too', () => {
  it.each([
    [about({ asOf: '2027' }), 'about asOf: 2027 is in the future'],
    [about({ updated: '2026-02-30' }), 'about updated: 2026-02-30 is not a calendar date'],
    [
      file('groups.json', {
        groups: [{ id: 'g', name: 'G', shortName: 'G', belongs: ['member'], asOf: '2025-02-30' }],
        memberships: [],
      }),
      'g asOf: 2025-02-30 is not a calendar date',
    ],
    [
      file('countries.json', [country('PAK', { searched: { on: '2027', languages: ['ur'] } })]),
      'PAK searched.on: 2027 is in the future',
    ],
  ])('%#', (faulty, message) => {
    expect(found([faulty])).toContain(message)
  })
})

describe('a source on a refused host', () => {
  const refused = file('refused-hosts.json', [{ host: 'spam.example.net', reason: 'serves spam' }])
  const on = (field: 'url' | 'foundAt', address: string) => {
    const folder: SmallFolder = smallFolder()
    addSource(folder, source('copied', { [field]: address }))
    return found([...filesOf(folder), refused]).filter((problem) => problem.includes('refused'))
  }
  it.each([
    ['url', 'https://spam.example.net/a'],
    ['url', 'https://www.spam.example.net/a'],
    ['foundAt', 'http://m.spam.example.net/a'],
  ] as const)('is reported: %s %s', (field, address) => {
    const host = new URL(address).hostname.replace('www.', '')
    expect(on(field, address)).toEqual([`copied ${field}: is on ${host}, which is refused: serves spam`])
  })
  it.each(['https://example.net/spam.example.net', 'https://nospam.example.net/'])('is not %s', (address) => {
    expect(on('foundAt', address)).toEqual([])
  })
})

it('a territory with an unknown code is reported', () => {
  expect(found([about({ subject: { country: 'CHN', territories: ['HKX'] } })])).toContain(
    'about subject.territories.0: “HKX” is not a known ISO 3166-1 alpha-3 code',
  )
})

it('a folder whose only file is unreadable is not reported as empty', () => {
  const problems = found([about({})], ['agreements/moon.json'])
  expect(problems.filter((line) => line.includes('no agreements'))).toEqual([])
  expect(problems.filter((line) => line.includes('no sources'))).toHaveLength(1)
})

describe('one malformed field causes no false problems', () => {
  const problemsWith = (fields: Record<string, unknown>) => {
    const folder: SmallFolder = smallFolder()
    folder['agreements/moon.json'].push(record(fields))
    return checkDataset(filesOf(folder), today).map(
      ({ record, field, message }) => `${record} ${field}: ${message}`,
    )
  }
  const china = { country: 'CHN', organisation: 'cnsa', role: 'lead' }

  it.each([
    [
      'an invalid role of the only partner',
      [china, { country: 'PAK', role: 'friend' }],
      ['second parties.1.role: is not one of the allowed words'],
    ],
    [
      'a missing role on the side of the subject',
      [{ country: 'CHN' }, { country: 'PAK', role: 'partner' }],
      ['second parties.0.role: is missing'],
    ],
    [
      'a country given by name: its side is unknown, so no side is reported as missing',
      [china, { country: 'Pakistan', role: 'partner' }],
      ['second parties.1.country: is not an ISO 3166-1 alpha-3 code such as PAK'],
    ],
    [
      'the subject given by name',
      [
        { country: 'China', role: 'lead' },
        { country: 'PAK', role: 'partner' },
      ],
      ['second parties.0.country: is not an ISO 3166-1 alpha-3 code such as PAK'],
    ],
    ['a party that is not of type object', [china, 'Pakistan'], ['second parties.1: is not of type object']],
    [
      'the other fields of that party are still checked',
      [china, { country: 'PAK', organisation: 'nobody', role: 'friend' }],
      [
        'second parties.1.role: is not one of the allowed words',
        'second parties.1.organisation: “nobody” is not a known organisation',
      ],
    ],
    [
      'a party that names nobody is still a fault',
      [china, { role: 'partner' }],
      ['second parties.1: does not say who it is'],
    ],
  ])('%s', (_name, parties, expected) => {
    expect(problemsWith({ parties })).toEqual(expected)
  })

  it('a source named only by a malformed milestone counts as used', () => {
    const folder: SmallFolder = smallFolder()
    addSource(folder, source('only-here'))
    folder['agreements/moon.json'].push(
      record({ milestones: [{ date: 'soon', text: 'A launch.', sources: ['only-here'] }] }),
    )
    expect(checkDataset(filesOf(folder), today).map(({ field }) => field)).toEqual(['milestones.0.date'])
  })
})

describe('the same id twice in one record', () => {
  it.each([
    [{ sources: ['own', 'daily', 'own'] }, 'second sources.2: “own” is listed twice'],
    [{ programs: ['moon', 'moon'] }, 'second programs.1: “moon” is listed twice'],
    [
      { milestones: [{ date: '2021', text: 'A launch.', sources: ['own', 'own'] }] },
      'second milestones.0.sources.1: “own” is listed twice',
    ],
  ])('%j', (fields, expected) => {
    const folder: SmallFolder = smallFolder()
    folder['agreements/moon.json'].push(record(fields))
    expect(found(filesOf(folder))).toEqual([expected])
  })

  it('in a membership and in a statement about an organisation', () => {
    const folder: SmallFolder = smallFolder()
    folder['groups.json'].memberships = [membership({ sources: ['own', 'own'] })]
    folder['organisations.json'].push(
      organisation('army', { militaryLink: { text: 'Said.', sources: ['own', 'own'] }, parent: 'army' }),
    )
    expect(found(filesOf(folder))).toEqual([
      'gcc/SAU sources.1: “own” is listed twice',
      'army militaryLink.sources.1: “own” is listed twice',
    ])
  })
})

it.each([
  [{ title: '' }, 'is empty', 'write title, or remove it where it is optional'],
  [{ title: 'Two\nlines' }, 'has a line break', 'write it on one line'],
  [{ title: 'x'.repeat(301) }, 'has more than 300 characters', 'shorten it'],
  [{ note: ' ' }, 'is empty', 'write note, or remove it where it is optional'],
  [{ site: { name: 'Station', lat: -91, lon: 0 } }, 'is too small', 'give at least -90'],
  [{ kind: undefined }, 'is missing', 'use one of: accession, agreement, memorandum'],
])('%j: %s', (fields, message, fix) => {
  const folder: SmallFolder = smallFolder()
  folder['agreements/moon.json'].push(record(fields))
  const [problem] = checkDataset(filesOf(folder), today)
  expect(problem?.message).toBe(message)
  expect(problem?.fix).toContain(fix)
})
