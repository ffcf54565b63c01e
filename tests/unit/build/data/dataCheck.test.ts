import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCheck } from '../../../../src/build/data/dataCheck'
import { dataFormat } from '../../../../src/build/data/dataFormat'
import { release } from '../../../../src/build/release/release'
import { agreementKinds } from '../../../../src/dataset/vocabulary'
import { record, smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-24T12:00:00Z')
const { exitCode, output } = dataCheck(['tests/fixtures/faulty-data'], now)
const lines = output.split('\n').filter((line) => line.startsWith('faulty-data/'))

/** One problem of each kind in the fixture: file and line, record, field, start of the message. */
const faults = [
  ['agreements/moon.json:40', 'bad-kind', 'kind', 'is not one of the allowed words'],
  ['agreements/moon.json:64', 'no-title', 'title', 'is missing'],
  ['agreements/moon.json:100', 'unknown-program', 'programs.1', '“mars” is not a known program'],
  [
    'agreements/moon.json:147',
    'unknown-country',
    'parties.1.country',
    '“XYZ” is not a known ISO 3166-1 alpha-3 code',
  ],
  [
    'agreements/moon.json:180',
    'unknown-organisation',
    'parties.1.organisation',
    '“nobody” is not a known organisation',
  ],
  ['agreements/moon.json:216', 'unknown-source', 'sources.1', '“zzz” is not a known source'],
  [
    'agreements/moon.json:218',
    'unknown-source',
    'confidence',
    'is high, but the only publisher is not a primary',
  ],
  ['agreements/moon.json:254', 'milestone-source', 'milestones.1.sources.0', '“zzz” is not a known source'],
  ['agreements/moon.json:278', 'ended-but-active', 'ended', 'is set, but the status is active'],
  ['agreements/moon.json:310', 'ended-too-early', 'ended', '2019 is before the date 2020-01-12'],
  [
    'agreements/moon.json:341',
    'negotiated-and-signed',
    'status',
    'is in-negotiation, but the date says signed',
  ],
  [
    'agreements/moon.json:387',
    'weak-confidence',
    'confidence',
    'is high, but the only publisher is not a primary',
  ],
  [
    'agreements/moon.json:418',
    'same-publisher',
    'confidence',
    'is high, but the only publisher is not a primary',
  ],
  [
    'agreements/moon.json:424',
    'gulf-without-program',
    'programs',
    'lacks “gulf”, which every record with SAU must carry',
  ],
  ['agreements/moon.json:454', 'same-summary', 'summary', 'is the same as in sound (agreements/moon.json:2)'],
  ['agreements/moon.json:497', 'no-subject', 'parties', 'has no party from'],
  ['agreements/moon.json:527', 'no-partner', 'parties', 'has no partner'],
  ['agreements/moon.json:565', 'wrong-country', 'parties.1.country', 'is SAU, but suparco is in PAK'],
  ['agreements/moon.json:581', 'wrong-file', 'programs.0', 'belongs in agreements/gulf.json'],
  ['agreements/moon.json:638', 'odd-field', 'colour', '“colour” is not a field of this record'],
  ['agreements/moon.json:647', 'three-faults', 'kind', 'is not one of the allowed words'],
  ['agreements/moon.json:654', 'three-faults', 'ended', 'is set, but the status is active'],
  ['agreements/moon.json:667', 'three-faults', 'sources.0', '“zzz” is not a known source'],
  ['agreements/moon.json:703', 'sound-b', 'id', 'is the same as in sound-b (agreements/moon.json:671)'],
  ['agreements/moon.json:743', 'impossible-date', 'date.value', '2020-02-30 is not a calendar date'],
  ['agreements/moon.json:774', 'future-date', 'date.value', '2031 is in the future'],
  ['claims.json:13', 'claim', 'source', '“missing” is not a known source'],
  ['groups.json:26', 'gcc/PAK', 'left', '1999 is before joined 2001'],
  ['organisations.json:9', 'nowhere-used', 'id', 'no record or organisation refers to it'],
  ['organisations.json:19', 'suparco', 'parent', '“ghost” is not a known organisation'],
  ['sources/press.json:21', 'c', 'id', 'no record uses this source'],
  ['sources/press.json:24', 'c', 'url', 'is the same as in a (sources/press.json:2)'],
  ['sources/press.json:30', 'd', 'id', 'no record uses this source'],
  ['sources/press.json:33', 'd', 'url', 'is not an http or https address'],
  ['sources/press.json:39', 'e', 'id', 'no record uses this source'],
  ['sources/press.json:43', 'e', 'published', '2031 is in the future'],
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
      'faulty-data/agreements/moon.json:647 three-faults kind: is not one of the allowed words → use one of: ' +
        agreementKinds.join(', '),
      'faulty-data/agreements/moon.json:654 three-faults ended: is set, but the status is active → ' +
        'set the status to ended, or remove it',
      'faulty-data/agreements/moon.json:667 three-faults sources.0: “zzz” is not a known source → ' +
        'correct the id, or add the source to the file of its kind',
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
  expect(broken.output).toContain('broken-data/sources/press.json:33 d url: is not an http or https address')
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
    expect(output).toMatch(/\n\nUsage: npm run /)
    expect(output.split('\n')[0]).toBe(reason)
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

it.each([
  ['records not sorted by date', [record({ id: 'late' }), ...smallFolder()['agreements/moon.json']], 3],
  ['another indent', `${JSON.stringify(smallFolder()['agreements/moon.json'], null, 4)}\n`, 2],
  ['no newline at the end', JSON.stringify(smallFolder()['agreements/moon.json'], null, 2), 44],
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
  expect(output).toContain('9 problems.')
})
