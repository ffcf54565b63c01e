import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCheck } from '../../../../src/build/data/dataCheck'
import { dataFormat } from '../../../../src/build/data/dataFormat'
import { release } from '../../../../src/build/release/release'
import { agreementKinds } from '../../../../src/dataset/vocabulary'
import { record, smallFolder, source } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-24T12:00:00Z')
const { exitCode, output } = dataCheck(['tests/fixtures/faulty-data'], now)
const lines = output.split('\n').filter((line) => line.startsWith('faulty-data/'))

/** One problem of each kind in the fixture: file and line, record, field, start of the message. */
const faults = [
  [
    'agreements/moon.json:15',
    'active-since-2015',
    'status',
    'is active, but no page of the last 5 years shows it',
  ],
  ['agreements/moon.json:90', 'bad-kind', 'kind', 'is not one of the allowed words'],
  ['agreements/moon.json:124', 'no-title', 'title', 'is missing'],
  ['agreements/moon.json:170', 'unknown-program', 'programs.1', '“mars” is not a known program'],
  [
    'agreements/moon.json:227',
    'unknown-country',
    'parties.1.country',
    '“XYZ” is not a known ISO 3166-1 alpha-3 code',
  ],
  [
    'agreements/moon.json:270',
    'unknown-organisation',
    'parties.1.organisation',
    '“nobody” is not a known organisation',
  ],
  ['agreements/moon.json:316', 'unknown-source', 'sources.1', '“zzz” is not a known source'],
  ['agreements/moon.json:367', 'milestone-source', 'milestones.1.sources.0', '“zzz” is not a known source'],
  ['agreements/moon.json:401', 'ended-but-active', 'ended', 'is set, but the status is active'],
  ['agreements/moon.json:443', 'ended-too-early', 'ended', '2019 is before the date 2020-01-12'],
  [
    'agreements/moon.json:487',
    'negotiated-and-signed',
    'status',
    'is in-negotiation, but the date says signed',
  ],
  [
    'agreements/moon.json:519',
    'gulf-without-program',
    'programs',
    'lacks “gulf”, which every record with SAU must carry',
  ],
  [
    'agreements/moon.json:559',
    'same-summary',
    'summary',
    'is the same as in sound (agreements/moon.json:42)',
  ],
  ['agreements/moon.json:612', 'no-subject', 'parties', 'has no party from CHN'],
  ['agreements/moon.json:652', 'no-partner', 'parties', 'has no partner'],
  ['agreements/moon.json:700', 'wrong-country', 'parties.1.country', 'is SAU, but suparco is in PAK'],
  ['agreements/moon.json:726', 'wrong-file', 'programs.0', 'belongs in agreements/gulf.json'],
  ['agreements/moon.json:803', 'odd-field', 'colour', '“colour” is not a field of this record'],
  ['agreements/moon.json:812', 'three-faults', 'kind', 'is not one of the allowed words'],
  ['agreements/moon.json:819', 'three-faults', 'ended', 'is set, but the status is active'],
  ['agreements/moon.json:832', 'three-faults', 'sources.0', '“zzz” is not a known source'],
  ['agreements/moon.json:888', 'sound-b', 'id', 'is the same as in sound-b (agreements/moon.json:846)'],
  ['agreements/moon.json:938', 'impossible-date', 'date.value', '2020-02-30 is not a calendar date'],
  [
    'agreements/moon.json:979',
    'coarse-date',
    'date.value',
    'is 2021-10, but the record names the day 18 October 2021',
  ],
  [
    'agreements/moon.json:1061',
    'typed-confidence',
    'date.value',
    'has the partner, the day and the program of one-act-again',
  ],
  [
    'agreements/moon.json:1091',
    'typed-confidence',
    'confidence',
    '“confidence” is not a field of this record',
  ],
  ['agreements/moon.json:1093', 'no-evidence', 'evidence', 'names no source for act, date, parties'],
  ['agreements/moon.json:1154', 'foreign-evidence', 'evidence.act.0', '“e” is not a source of this record'],
  ['agreements/moon.json:1193', 'checked-without-evidence', 'evidence', 'names no source for parties'],
  [
    'agreements/moon.json:1201',
    'checked-without-evidence',
    'checked',
    'is set, but no source is named for parties',
  ],
  [
    'agreements/moon.json:1211',
    'ministry-as-agency',
    'level',
    'is agency, but the partner acted at the level state, by its type of organisation',
  ],
  [
    'agreements/moon.json:1271',
    'milestone-of-another',
    'milestones.0',
    'falls on the day of no-evidence, a record of the same partner',
  ],
  [
    'agreements/moon.json:1335',
    'not-found',
    'note',
    'says that something was not found or is not known, but not when it was searched for',
  ],
  ['agreements/moon.json:1351', 'term-before-act', 'until', '2021 is before the date 2022-01-13'],
  [
    'agreements/moon.json:1429',
    'speech-as-agreement',
    'kind',
    'is agreement, but the date is only that on which it was reported',
  ],
  [
    'agreements/moon.json:1474',
    'signed-but-reported',
    'date.basis',
    'is reported, but the summary says “signed”',
  ],
  ['agreements/moon.json:1543', 'ended-unsaid', 'evidence.ended', 'is set, but the record has no ended'],
  [
    'agreements/moon.json:1551',
    'renamed-to-taken',
    'formerIds.0',
    '“future-date” is also the id of future-date',
  ],
  ['agreements/moon.json:1621', 'end-without-page', 'evidence.ended', 'names no source for the end in 2026'],
  ['agreements/moon.json:1665', 'site-without-page', 'evidence.site', 'names no source for the site Dome'],
  [
    'agreements/moon.json:1703',
    'milestone-without-page',
    'milestones.0.sources',
    'is missing: no page is named for the milestone of 2026-01',
  ],
  ['agreements/moon.json:1734', 'future-date', 'date.value', '2031 is in the future'],
  ['claims.json:13', 'claim', 'source', '“missing” is not a known source'],
  ['groups.json:13', 'gcc/SAU', 'left', 'is missing, but SAU joined again in 1990'],
  ['groups.json:26', 'gcc/PAK', 'left', '1999 is before joined 2001'],
  ['open.json:3', 'no-subject', 'active.0', 'keeps the rule, or is not a record'],
  ['organisations.json:15', 'nowhere-used', 'id', 'no record or organisation refers to it'],
  ['organisations.json:25', 'suparco', 'parent', '“ghost” is not a known organisation'],
  ['publishers.json:3', 'agency', 'id', 'no source names this publisher'],
  ['publishers.json:10', 'cnsa', 'organisation', 'is not “cnsa”, although that organisation has the same id'],
  ['publishers.json:11', 'cnsa', 'id', 'no source names this publisher'],
  ['publishers.json:27', 'second-kind', 'id', 'no source names this publisher'],
  ['publishers.json:31', 'second-kind', 'hosts.0', '“example.org” is already a host of paper'],
  ['sources/c.json:3', 'c', 'id', 'no record uses this source'],
  ['sources/c.json:6', 'c', 'url', 'is the same as in a (sources/a.json:2)'],
  ['sources/d.json:3', 'd', 'id', 'no record uses this source'],
  ['sources/d.json:6', 'd', 'url', 'is not an http or https address'],
  ['sources/e.json:3', 'e', 'id', 'no record uses this source'],
  ['sources/e.json:7', 'e', 'published', '2031 is in the future'],
  [
    'sources/h.json:4',
    'host-of-another',
    'publisher',
    'is paper, but agency.example.org is a host of agency',
  ],
  ['sources/k.json:9', 'kind-typed', 'kind', '“kind” is not a field of this record'],
  ['sources/w.json:5', 'writer-unknown', 'writer', '“ghost” is not a known publisher or organisation'],
] as const

describe('the check of a folder with problems', () => {
  it('ends with exit code 1', () => {
    expect(exitCode).toBe(1)
  })

  it.each(faults)('%s %s %s: %s …', (place, record, field, words) => {
    const found = lines.filter((line) => line.startsWith(`faulty-data/${place} ${record} ${field}: ${words}`))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^\S+\.json:\d+ \S+ \S+: [^→]+ → [^→]+$/)
  })

  it('lists nothing else', () => {
    expect(lines).toHaveLength(faults.length)
    expect(output).toContain(`${faults.length} problems.`)
  })

  it('prints three lines for a record with three problems, each with its fix', () => {
    expect(lines.filter((line) => line.includes(' three-faults '))).toEqual([
      'faulty-data/agreements/moon.json:812 three-faults kind: is not one of the allowed words → use one of: ' +
        agreementKinds.join(', '),
      'faulty-data/agreements/moon.json:819 three-faults ended: is set, but the status is active → ' +
        'set the status to ended, or remove it',
      'faulty-data/agreements/moon.json:832 three-faults sources.0: “zzz” is not a known source → ' +
        'correct the id, or add the source',
    ])
  })

  it('does not mention records without problems', () => {
    expect(lines.filter((line) => line.split(' ')[1] === 'sound')).toEqual([])
  })
})

it('a file that is not valid JSON is reported with its line, and the other files are still checked', () => {
  const broken = dataCheck(['tests/fixtures/broken-data'], now)
  expect(broken.exitCode).toBe(1)
  expect(broken.output).toContain('broken-data/agreements/moon.json:5 - -: is not valid JSON')
  expect(broken.output).toContain('broken-data/agreements/gulf.json:4 - id: appears twice in one object')
  expect(broken.output).toContain('broken-data/sources/d.json:6 d url: is not an http or https address')
  expect(broken.output).not.toContain('no record uses this source')
})

it.each([
  [['--fix'], 'Unknown option --fix.'],
  [['data', '--fix'], 'Unknown option --fix.'],
  [['data', 'more'], 'Expected one folder, but got data more.'],
  [['no/such/folder'], 'no/such/folder is not a folder.'],
  [['package.json'], 'package.json is not a folder.'],
])('misuse %j ends with exit code 2 and the reason', (args, reason) => {
  for (const { exitCode, output } of [dataCheck(args, now), dataFormat(args), release(args, now)]) {
    expect(exitCode).toBe(2)
    expect(output).toMatch(/^Usage: npm run /)
    // Last, where it is not scrolled away.
    expect(output.split('\n').at(-1)).toBe(reason)
  }
})

it.each([['--help'], ['-h']])('%s prints the usage and succeeds', (flag) => {
  for (const { exitCode, output } of [dataCheck([flag], now), dataFormat([flag]), release([flag], now)]) {
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^Usage: npm run /)
  }
})

it('a folder without problems is summed up in one line', () => {
  const sound = dataCheck([tempFolder(smallFolder())], now)
  expect(sound.exitCode).toBe(0)
  expect(sound.output).toMatch(
    /^1 records, 3 sources, 3 organisations, 0 briefings: no problems\. Version 2026-11-24-[0-9a-f]{8}\.$/,
  )
})

it('warns of two prints that count as two writers, without failing', () => {
  const folder = smallFolder()
  const title = 'China and Pakistan sign an agreement on lunar research'
  folder['sources/d.json'] = [source('daily', { title, writer: 'office' })]
  folder['sources/w.json'] = [source('weekly', { title })]
  const pages = ['daily', 'weekly']
  const evidence = { act: pages, date: pages, parties: pages }
  folder['agreements/moon.json'] = [record({ id: 'first', sources: ['own', ...pages], evidence })]
  const { exitCode, output } = dataCheck([tempFolder(folder)], now)
  expect(output).toMatch(
    /agreements\/moon\.json:\d+ first evidence\.act: counts two writers for act, date, parties, but daily and weekly have the same or nearly the same title and may print one text → read both: if they do, name its writer/,
  )
  expect(output).toContain('1 warning: look at these; nothing is broken.')
  expect(exitCode).toBe(0)
})

it.each([
  ['records not sorted by date', [record({ id: 'late' }), ...smallFolder()['agreements/moon.json']], 3],
  ['another indent', `${JSON.stringify(smallFolder()['agreements/moon.json'], null, 4)}\n`, 2],
  ['no newline at the end', JSON.stringify(smallFolder()['agreements/moon.json'], null, 2), 54],
])('a problem of format: %s', (_name, content, line) => {
  const folder = tempFolder({ ...smallFolder(), 'agreements/moon.json': content })
  const { exitCode, output } = dataCheck([folder], now)
  expect(exitCode).toBe(1)
  expect(output).toBe(
    `${basename(folder)}/agreements/moon.json:${line} - -: is not in the canonical format or order → ` +
      'run npm run data:format\n\n1 problem.',
  )
})

it.each([
  ['# A codebook without markers', 'restore the lines'],
  [
    '<!-- fields: written by npm run data:codebook -->\nold\n<!-- end of fields -->',
    'run npm run data:codebook',
  ],
])('a codebook with the text “%s” is out of date', (codebook, remedy) => {
  const { exitCode, output } = dataCheck([tempFolder({ ...smallFolder(), 'README.md': codebook })], now)
  expect(exitCode).toBe(1)
  expect(output).toContain('README.md:1 - -: the field tables do not match the schema')
  expect(output).toContain(remedy)
})

it('an empty folder has a problem for every missing file', () => {
  const { exitCode, output } = dataCheck([tempFolder({})], now)
  expect(exitCode).toBe(1)
  expect(output).toContain('10 problems.')
})
