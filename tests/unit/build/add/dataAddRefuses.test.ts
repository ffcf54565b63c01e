import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCheck } from '../../../../src/build/data/dataCheck'
import { lockName } from '../../../../src/build/data/folderLock'
import { release } from '../../../../src/build/release/release'
import { publisher, record, source } from '../../dataset/smallFolder'
import { add, canonicalFolder, contents, now, read } from './dataFolder'

type Json = Record<string, unknown>

const first = (where: string) =>
  (read(where, 'agreements/moon.json') as Json[]).find(({ id }) => id === 'first')

describe('what is refused, with what to do, and without writing anything', () => {
  const rejected = '| not used | kept | reason |\n| --- | --- | --- |\n| gone | first | Same act. |\n'
  const frozen = () => {
    const where = canonicalFolder((files) => {
      files['agreements/moon.json'] = [
        ...files['agreements/moon.json'],
        record({ id: 'second', date: { value: '2021', basis: 'signed' } }),
      ]
      files['sources/o.json'] = [
        ...files['sources/o.json'],
        source('old', { url: 'https://example.org/old' }),
      ]
      files['agreements/moon.json'][1] = { ...files['agreements/moon.json'][1], sources: ['own', 'old'] }
    })
    expect(release([where], now).exitCode).toBe(0)
    const [kept, second] = read(where, 'agreements/moon.json') as Json[]
    const renamed = { ...second, id: 'now', formerIds: ['second'], sources: ['own'] }
    writeFileSync(join(where, 'agreements/moon.json'), `${JSON.stringify([kept, renamed], null, 2)}\n`)
    writeFileSync(
      join(where, 'sources/o.json'),
      `${JSON.stringify([source('own', { publisher: 'state', url: 'https://state.example.org/own' })], null, 2)}\n`,
    )
    writeFileSync(join(where, 'REJECTED.md'), rejected)
    expect(dataCheck(['--folder', where], now).exitCode).toBe(0)
    return where
  }
  const newRecord = (fields: Json) =>
    JSON.stringify({ agreement: record({ date: { value: '2024', basis: 'signed' }, ...fields }) }, null, 2)
  const change = (fields: Json) => JSON.stringify({ changes: [{ id: 'first', ...fields }] }, null, 2)

  it.each([
    ['an id in use', newRecord({ id: 'first' }), /^standard input:3 first id: is the same as in first/m],
    [
      'a rejected id',
      newRecord({ id: 'gone' }),
      /^standard input:3 gone id: “gone” is listed in REJECTED\.md as not used → choose another id; ids are never used again$/m,
    ],
    [
      'a former id',
      newRecord({ id: 'second' }),
      /^standard input:3 second id: “second” is a former id of now → choose another id/m,
    ],
    [
      'the id of a source of a frozen version',
      JSON.stringify(
        {
          changes: [{ id: 'first', add: { sources: ['old'] } }],
          sources: [source('old', { url: 'https://example.org/else' })],
        },
        null,
        2,
      ),
      /^standard input:\d+ old id: “old” had another meaning in versions\/\S+\.json → choose another id/m,
    ],
    [
      'renaming to a rejected id',
      change({ set: { id: 'gone' }, reason: 'X.' }),
      /^standard input:6 first id: “gone” is listed in REJECTED\.md/m,
    ],
    [
      'an id that says too little',
      newRecord({ id: 'x1' }),
      /^standard input:\d+ x1 id: “x1” is too short to tell this entry from others → use words that name it, such as moon-pak-\d{4}, or leave the id out$/m,
    ],
    [
      'an id of one word',
      newRecord({ id: 'pakistan' }),
      /^standard input:\d+ pakistan id: “pakistan” is too short/m,
    ],
    [
      'renaming to an id that says too little',
      change({ set: { id: 'n' }, reason: 'X.' }),
      /^standard input:6 first id: “n” is too short to tell this entry from others → use words/m,
    ],
    [
      'a source with an id that says too little',
      JSON.stringify({ sources: [source('n', { url: 'https://example.org/new' })] }, null, 2),
      /^standard input:4 n id: “n” is too short to tell this entry from others → use words that name it, such as cnsa-2024/m,
    ],
    [
      'an organisation with an id that says too little',
      JSON.stringify(
        { organisations: [{ id: 'x1', name: 'New', type: 'company', country: 'PAK' }] },
        null,
        2,
      ),
      /^standard input:4 x1 id: “x1” is too short/m,
    ],
    [
      'renaming an organisation',
      change({ in: 'organisations', id: 'cnsa', set: { id: 'agency' }, reason: 'X.' }),
      /^standard input:7 cnsa id: is permanent → only records can be renamed$/m,
    ],
    [
      'an organisation whose name is nearly right',
      change({ set: { 'parties.1.organisation': 'Suparko' }, reason: 'X.' }),
      /is not a known organisation → did you mean suparco \(suparco\)\? Otherwise /m,
    ],
    [
      'an unknown record, by a part of its title',
      change({ id: 'a recor', set: { note: 'X' } }),
      /^standard input:3 a recor id: “a recor” is not in agreements → correct the id; similar ones are first/m,
    ],
    [
      'an unknown record',
      change({ id: 'firs', set: { note: 'X' } }),
      /^standard input:3 firs id: “firs” is not in agreements → correct the id; similar ones are first$/m,
    ],
    [
      'a field that does not exist',
      change({ set: { colour: 'red' } }),
      /^standard input:6 first colour: “colour” is not a field of this record/m,
    ],
    [
      'a party that does not exist',
      change({ set: { 'parties.7.role': 'lead' } }),
      /^standard input:6 first parties\.7\.role \(party 8\): is not there: parties has 2 entries → name one of parties\.0, parties\.1 \(the first is 0\), or add to parties$/m,
    ],
    [
      'a word that is not allowed',
      change({ set: { kind: 'treaty' }, reason: 'X.' }),
      /^standard input:6 first kind: “treaty” is not one of the allowed words → use one of: accession/m,
    ],
    [
      'a date that does not exist',
      change({ set: { 'date.value': '2020-02-30' }, reason: 'X.' }),
      /^standard input:6 first date\.value: 2020-02-30 is not a calendar date/m,
    ],
    [
      'a value that has changed since',
      change({ set: { title: 'B' }, was: { title: 'Old' }, reason: 'X.' }),
      /^standard input:6 first title: is “A record” now, not “Old” as when the change was written → look at the entry again/m,
    ],
    [
      'a record with wrong types, unknown and missing fields',
      '{ "agreement": { "title": "A",\n"date": "2024",\n"parties": "x",\n"colour": 1 } }',
      /:1 A summary: is missing(.*\n)*.*:2 A date: “2024” is not of type object(.*\n)*.*:3 A parties: “x” is not of type array(.*\n)*.*:4 A colour: “colour” is not/,
    ],
    [
      'a page of an unknown host without its publisher',
      JSON.stringify({
        sources: [{ title: 'A', url: 'https://elsewhere.example.org/a', published: null, language: 'en' }],
        changes: [{ id: 'first' }],
      }),
      /name: is missing: no known publisher has the host of this page → name the publisher of the source: publisher=…\n.*kind: is missing → say it of the source: kind=…; use one of: government/,
    ],
    [
      'two values for one field',
      JSON.stringify({
        changes: ['A', 'B'].map((title) => ({ id: 'first', set: { title }, reason: 'X.' })),
      }),
      /^standard input:1 first title: gets another value in an earlier change → keep one of the two$/m,
    ],
    [
      'a field with the name of a property of every object',
      change({ set: { constructor: 'x' } }),
      /^standard input:6 first constructor: “constructor” is not a field of this record → correct its spelling/m,
    ],
    [
      'a reason with a control character',
      change({ set: { title: 'B' }, reason: 'X\u001b[2J' }),
      /^standard input:\d+ first reason: contains an invisible control character → retype the text$/m,
    ],
    [
      'a part of the wrong type',
      '{ "agreement": 3, "sources": [4] }',
      /^standard input:1 - agreement: is not of type object → write agreement as object\n.*sources\.0: is not of type object → write it as object$/m,
    ],
    [
      'a correction without a reason',
      change({ set: { title: 'B' } }),
      /^standard input:3 first reason: is missing, but a value is replaced → say why: the reason goes into the changelog of the data$/m,
    ],
    [
      'an unknown source as evidence',
      change({ add: { 'evidence.act': ['nowhere'] } }),
      /^standard input:\d+ first sources\.2: “nowhere” is not a known source/m,
    ],
    [
      'adding to what is no list',
      change({ add: { title: ['B'] } }),
      /^standard input:6 first title: “A record” is not a list → set its value instead of adding to it$/m,
    ],
    [
      'removing what is not there',
      change({ remove: ['note'], reason: 'X.' }),
      /first note: is not there → do not remove it$/m,
    ],
    [
      'a check before the act',
      change({ set: { checked: '2019-01-01' } }),
      /^standard input:6 first checked: 2019-01-01 is before the act/m,
    ],
    [
      'a check in the future',
      change({ set: { checked: '2027-01-01' } }),
      /^standard input:6 first checked: 2027-01-01 is in the future/m,
    ],
    [
      'a membership in an unknown group',
      JSON.stringify(
        { memberships: [{ group: 'eu', country: 'FRA', status: 'member', sources: ['own'] }] },
        null,
        2,
      ),
      /^standard input:4 eu\/FRA group: “eu” is not a known group/m,
    ],
    [
      'a membership of a country that has not left the group',
      JSON.stringify({
        memberships: [{ group: 'gcc', country: 'SAU', status: 'member', joined: '1990', sources: ['own'] }],
      }),
      /groups\.json:\d+ gcc\/SAU left: is missing, but SAU joined again in 1990 → give the date of leaving/,
    ],
    [
      'a former id that no record had',
      change({ add: { formerIds: ['never'] } }),
      /^standard input:\d+ first formerIds\.0: “never” was never the id of a record → name an id that it had, or that of a record merged with it$/m,
    ],
    [
      'the same of a new record',
      newRecord({ id: 'third', formerIds: ['never'] }),
      /^standard input:\d+ third formerIds\.0: “never” was never the id of a record/m,
    ],
    [
      'a claim without a value',
      JSON.stringify({ claims: [{ claimant: 'CNSA', date: '2024' }] }, null, 2),
      /^standard input:3 cnsa-2024 value: is missing/m,
    ],
    [
      'a source that nothing cites',
      JSON.stringify({ sources: [source('paper-new', { url: 'https://example.org/new' })] }, null, 2),
      /^standard input:4 paper-new id: no record uses this source/m,
    ],
    [
      'a host of another publisher',
      JSON.stringify({ publishers: [publisher('copy', { hosts: ['example.org'] })] }, null, 2),
      /“example\.org” is already a host of paper/,
    ],
  ])('%s', async (_name, file, words) => {
    const where = frozen()
    const before = contents(where)
    const { exitCode, output } = await add(where, ['--from', '-', '--yes'], file)
    expect(output).toMatch(words)
    expect(output).toContain('Nothing was written.')
    expect(exitCode).toBe(1)
    expect(contents(where)).toEqual(before)
  })

  it('all faults of a file are reported at once', async () => {
    const file = JSON.stringify({
      changes: [{ id: 'first', set: { kind: 'treaty', level: 'high' } }, { id: 'nobody' }],
    })
    const { output } = await add(frozen(), ['--from', '-'], file)
    expect(output.split('\n').filter((line) => line.includes('→'))).toHaveLength(4)
  })

  it.each([
    [['things'], '“things” cannot be added: use one of record, milestone'],
    [['correction', 'first', '--in', 'things', '--set', 'a=b'], '--in “things” is not one of agreements'],
    [['correction', 'first', '--set', 'title'], '--set “title” is not FIELD=VALUE'],
    [['correction', 'first', '--set', 'title='], 'use --remove title to remove it'],
    [
      ['correction', 'first', 'second', '--set', 'a=b'],
      'Expected one id after correction, but got first second.',
    ],
    [['correction', 'first', '--set', 'title=A', '--set', 'title=B'], '--set title= is given twice'],
    [['record', 'first', '--title', 'A'], 'Expected no id after record, but got first: use --id.'],
    [['membership', 'first'], 'Expected no id after membership'],
    [['checked', 'first', '--from', '-'], '--from says what to add: leave out checked, or --from.'],
    [
      ['organisation', '--set', 'name=X', '--set', 'type=company', '--party-of', 'first'],
      '--party-of “first” is not a record and the position of a party',
    ],
    [['--colour', 'red'], 'Unknown option'],
  ])('%j is misuse', async (args, reason) => {
    const { exitCode, output } = await add(canonicalFolder(), args, '{ "changes": [{ "id": "first" }] }')
    expect(exitCode).toBe(2)
    expect(output).toContain(reason)
    expect(output).toContain('Usage: npm run data:add')
  })

  it.each([
    [['milestone'], 'Missing: the id after milestone, --date, --text, --source or --new-source.'],
    [['source', 'first'], 'Missing: --source or --new-source.'],
    [['evidence', 'first'], 'Missing: --evidence.'],
    [['correction', 'first'], 'Missing: --set or --remove.'],
    [['checked'], 'Missing: the id after checked.'],
    [['searched', 'PAK'], 'Missing: --languages.'],
    [['searched', '--languages', 'en'], 'Missing: a country after searched.'],
    [['membership'], 'Missing: --set group=…, --set country=…, --set status=…, --source or --new-source.\n'],
    [
      ['claim', '--set', 'value=50', '--set', 'date=2024'],
      'Missing: --set claimant=…, --set claimantLabel=…, --set side=…, --set measure=…, --set qualifier=…, --set scope=…, --set statement=…, --source or --new-source.\n',
    ],
    [['organisation'], 'Missing: --set name=…, --set type=….\n'],
    [['publisher'], 'Missing: --set name=…, --set kind=…, --set hosts=….\n'],
  ])('%j without a terminal lists what is missing', async (args, words) => {
    const { exitCode, output } = await add(canonicalFolder(), args)
    expect(exitCode).toBe(2)
    expect(output).toContain(words)
  })

  it('a second writer is told, and writes nothing', async () => {
    const where = canonicalFolder()
    writeFileSync(
      join(where, lockName),
      JSON.stringify({ pid: process.pid, host: 'elsewhere', command: 'npm run release', since: 'today' }),
    )
    const { exitCode, output } = await add(where, ['checked', 'first'])
    expect(exitCode).toBe(1)
    expect(output).toContain('npm run release (process')
    expect(first(where)).not.toHaveProperty('checked')
  })
})
