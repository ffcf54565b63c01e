import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openTerminal } from '../../../../src/build/add/ask/openTerminal'
import { dataAdd } from '../../../../src/build/add/dataAdd'
import { lockName } from '../../../../src/build/data/folderLock'
import { formatData } from '../../../../src/build/data/formatData'
import { record, smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-25T12:00:00Z')
const folder = () =>
  tempFolder(
    Object.fromEntries(Object.entries(smallFolder()).map(([path, value]) => [path, formatData(path, value)])),
  )
const recordsIn = (where: string): unknown =>
  JSON.parse(readFileSync(join(where, 'agreements/moon.json'), 'utf8'))

/** Runs the command in a terminal that receives these lines and then closes. */
async function typeInto(
  where: string,
  lines: readonly string[],
  flags: readonly string[] = [],
  kind: readonly string[] = ['record'],
) {
  const input = new PassThrough()
  const output = new PassThrough()
  const said = text(output)
  const drafts = tempFolder({})
  input.end(lines.map((line) => `${line}\n`).join(''))
  const result = await dataAdd([...kind, ...flags, '--folder', where], {
    now,
    readInput: () => '',
    openTerminal: () => openTerminal(input, output),
    drafts,
  })
  output.end()
  // What was not written is kept in a file, which the output names.
  const [file] = readdirSync(drafts).map((name) => join(drafts, name))
  if (file !== undefined)
    expect(result.output).toContain(`npm run data:add -- --from ${file} --folder ${where}`)
  const kept: unknown = file === undefined ? null : JSON.parse(readFileSync(file, 'utf8'))
  return { ...result, said: await said, file, kept }
}

const beginning = ['A title', 'A summary that nobody else has.', 'moon', '', '3', 'agency']
const parties = ['CHN', 'cnsa', '1', 'PAK', '', 'partner', '']

describe('in a terminal npm run data:add', () => {
  it('asks, accepts words or their numbers, and explains why an answer is invalid', async () => {
    const where = folder()
    const { exitCode, output, said } = await typeInto(where, [
      '',
      'A title',
      'A summary that nobody else has.',
      'mars',
      '1',
      'venus',
      '',
      '3',
      'agency',
      '2024-13',
      '2024-05-06',
      'signed',
      'active',
      '',
      'Chinaa',
      'CHN',
      'cnsa',
      'lead',
      'PAK',
      'SUPARCO',
      'partner',
      '',
      '',
      'nowhere',
      'https://example.org/new',
      'What it says',
      '',
      'en',
      'https://new.example/page',
      'New Paper',
      'What that says',
      '',
      'en',
      'press',
      '',
      'https://example.org/new',
      '',
      'https://new.example/page https://example.org/new',
      'https://new.example/page',
      'Only one paper says so.',
      '',
      'y',
    ])
    expect(output).toContain('Added moon-pak-2024')
    expect(exitCode).toBe(0)
    for (const words of [
      '“” is empty: write',
      '“mars” is not one of the allowed words',
      '“venus” is not a known program',
      '“2024-13” is not a date such as 2023',
      'at least two parties',
      '“Chinaa” is not a known country',
      'at least one source',
      'Name at least one source.',
      '“nowhere” is not a known source',
      '  3 memorandum',
    ])
      expect(said).toContain(words)
    expect(recordsIn(where)).toContainEqual(
      expect.objectContaining({
        kind: 'memorandum',
        date: { value: '2024-05-06', basis: 'signed' },
        parties: [
          { country: 'CHN', organisation: 'cnsa', role: 'lead' },
          { country: 'PAK', organisation: 'suparco', role: 'partner' },
        ],
        sources: ['paper-what-it-says', 'new-paper-what-that-says'],
        evidence: {
          act: ['paper-what-it-says'],
          date: ['new-paper-what-that-says', 'paper-what-it-says'],
          parties: ['new-paper-what-that-says'],
        },
        doubt: 'Only one paper says so.',
      }),
    )
  })

  it('asks again only for the answers that the check of the whole folder rejects', async () => {
    const where = folder()
    const { exitCode, output, said } = await typeInto(where, [
      ...beginning,
      ...['2027', 'signed', 'active'],
      ...['CHN', 'cnsa', '1', 'HKG', '', 'partner', ''],
      ...['daily', '', '', ''],
      // Second round: the date and the partner.
      ...['2024', 'signed', 'PAK', '', 'partner', '', 'y'],
    ])
    expect(said).toContain('2027 is in the future')
    expect(said).toContain('has no partner')
    expect(said.match(/title in your own words/g)).toHaveLength(1)
    expect(output).toContain('Added moon-pak-2024')
    expect(exitCode).toBe(0)
  })

  it('asks for the fields of a new organisation', async () => {
    const where = folder()
    const { output } = await typeInto(where, [
      ...beginning.slice(0, -1),
      ...['institution', '2024', 'signed', 'active', 'CHN', '', 'lead'],
      ...['FRA', 'Institut Nouveau', 'n', 'Institut Nouveau', 'y', 'IN', 'research-institute', 'partner', ''],
      ...['own', '', '', '', 'y'],
    ])
    expect(output).toContain('Added moon-fra-2024')
    expect(output).toContain('+    "id": "in",')
    expect(readFileSync(join(where, 'organisations.json'), 'utf8')).toContain('Institut Nouveau')
  })

  it.each([
    ['the day of an end', '2025-02', 'sources that show its end', 'ended'],
    ['an end without a day', '', 'sources that show that it is over', 'status'],
  ])('asks which page shows %s, even of a single source', async (_name, day, question, fact) => {
    const where = folder()
    const { output, said } = await typeInto(where, [
      ...beginning,
      ...['2024', 'signed', 'ended', day, ...parties, 'own', '', '', 'own', '', '', 'y'],
    ])
    expect(said).toContain(question)
    expect(output).toContain('Added moon-pak-2024')
    expect(recordsIn(where)).toContainEqual(
      expect.objectContaining({ evidence: expect.objectContaining({ [fact]: ['own'] }) }),
    )
  })

  it('asks only for fields without flags', async () => {
    const { said, output } = await typeInto(
      folder(),
      [...parties, 'own', '', '', '', 'y'],
      [
        ...['--title', 'T', '--summary', 'S.', '--program', 'moon', '--kind', 'launch', '--level', 'agency'],
        ...['--date', '2024', '--basis', 'launched', '--status', 'completed'],
      ],
    )
    expect(said.startsWith('party 1: country')).toBe(true)
    expect(output).toContain('Added moon-pak-2024')
  })

  it('asks for what the record of a file lacks, and keeps the other parts of the file', async () => {
    const where = folder()
    const file = join(where, '..', 'draft.json')
    const { title, ...agreement } = record({ id: 'second-act', date: { value: '2024', basis: 'signed' } })
    const changes = [{ id: 'first', set: { note: 'Seen again.' } }]
    writeFileSync(file, JSON.stringify({ agreement, changes }))
    const { exitCode } = await typeInto(where, ['A title', '', '', 'y'], ['--from', file])
    expect(exitCode).toBe(0)
    expect(recordsIn(where)).toMatchObject([{ note: 'Seen again.' }, { id: 'second-act', title: 'A title' }])
  })

  it('adds nothing and keeps the answers if it is stopped, and goes on from them', async () => {
    const where = folder()
    const before = recordsIn(where)
    const stopped = await typeInto(where, [
      ...beginning,
      '2024',
      'signed',
      'active',
      'CHN',
      'cnsa',
      '1',
      'PAK',
    ])
    expect(stopped.exitCode).toBe(1)
    expect(stopped.output).toContain('Stopped: nothing was written.')
    expect(stopped.kept).toMatchObject({
      agreement: {
        title: 'A title',
        date: { value: '2024', basis: 'signed' },
        parties: [{ country: 'CHN', organisation: 'cnsa', role: 'lead' }],
      },
    })
    expect(recordsIn(where)).toEqual(before)
    const { title, ...agreement } = (stopped.kept as { agreement: Record<string, unknown> }).agreement
    const file = join(where, '..', 'kept.json')
    writeFileSync(file, JSON.stringify({ agreement: { ...agreement, parties: undefined } }))
    const resumed = await typeInto(
      where,
      [String(title), ...parties, 'own', '', '', '', 'y'],
      ['--from', file],
    )
    expect(resumed.output).toContain('Added moon-pak-2024')
    expect(resumed.kept).toBeNull()
  })

  it('keeps nothing if nothing was answered', async () => {
    expect((await typeInto(folder(), [], [], [])).kept).toBeNull()
  })

  it('keeps a record that is not confirmed', async () => {
    const answers = [...beginning, '2024', 'signed', 'active', ...parties, 'own', '', '', '']
    const { output, kept } = await typeInto(folder(), [...answers, 'n'])
    expect(output).toContain('Nothing was written. If this is right')
    expect(kept).toMatchObject({ agreement: { id: 'moon-pak-2024', sources: ['own'] } })
  })

  it('does not lock the folder while it asks', async () => {
    const where = folder()
    const answers = ['first', '2022-05', 'Data received.', 'https://example.org/weekly', '']
    let isLocked = false
    const { exitCode } = await dataAdd(['milestone', '--folder', where], {
      now,
      readInput: () => '',
      openTerminal: () => ({
        question: async () => {
          isLocked ||= existsSync(join(where, lockName))
          return answers.shift() ?? ''
        },
        print: () => {},
        close: () => {},
      }),
    })
    expect(exitCode).toBe(0)
    expect(isLocked).toBe(false)
  })

  it('reports problems in fields that it does not ask for, and keeps the answers', async () => {
    const { exitCode, output, kept } = await typeInto(
      folder(),
      [...parties, 'own', '', '', ''],
      [
        ...['--title', 'T', '--summary', 'S.', '--program', 'moon', '--kind', 'launch', '--level', 'agency'],
        ...[
          '--date',
          '2024',
          '--basis',
          'launched',
          '--status',
          'completed',
          '--milestone',
          'date=soon, text=X',
        ],
      ],
    )
    expect(exitCode).toBe(1)
    expect(output).toContain('milestones.0.date: “soon” is not a date')
    expect(kept).toMatchObject({ agreement: { title: 'T' } })
  })
})

describe('in a terminal npm run data:add asks for other things', () => {
  const first = (where: string) => (recordsIn(where) as Record<string, unknown>[])[0]
  const typeOnly = (where: string, lines: readonly string[], args: readonly string[] = []) =>
    typeInto(where, lines, args, [])

  it('asks what to add, then for the record and the milestone', async () => {
    const where = folder()
    const { exitCode, said } = await typeOnly(where, [
      ...['elephant', '2', 'fir', 'first', '2022-13', '2022-05', 'Data received.'],
      ...['https://example.org/weekly', ''],
    ])
    expect(said).toContain('  2 milestone')
    expect(said).toContain('“elephant” is not one of record, milestone')
    expect(said).toContain('“fir” is not in agreements. Similar: first.')
    expect(said).toContain('“2022-13” is not a date')
    expect(exitCode).toBe(0)
    expect(first(where)?.milestones).toContainEqual({
      date: '2022-05',
      text: 'Data received.',
      sources: ['weekly'],
    })
  })

  it('correction: shows the old value, asks why, and asks before it writes', async () => {
    const where = folder()
    const before = recordsIn(where)
    const answers = ['first', 'kind', 'memorandum', 'date.value', '', '', '', 'So the text.']
    const { exitCode, said } = await typeOnly(where, [...answers, 'n'], ['correction'])
    expect(said).toContain('kind is “agreement”; it can be accession, agreement, memorandum')
    expect(said).toContain('first kind: “agreement” becomes “memorandum”')
    expect(exitCode).toBe(1)
    expect(recordsIn(where)).toEqual(before)
    expect((await typeOnly(where, [...answers, 'y'], ['correction'])).exitCode).toBe(0)
    expect(first(where)?.kind).toBe('memorandum')
  })

  it.each([
    ['y', '2026-11-25'],
    ['n', undefined],
  ])('correction: asks for the page, and whether the record was checked again (%s)', async (answer, day) => {
    const where = folder()
    await typeOnly(where, [], ['checked', 'first', '--date', '2026-11-01'])
    const answers = ['date.value', '2020-03-02', '', 'daily', answer, 'So the page.', 'y']
    const { exitCode, said } = await typeOnly(where, answers, ['correction', 'first'])
    expect(said).toContain('sources that show its date as corrected')
    expect(said.includes('first checked: “2026-11-01” is removed')).toBe(answer === 'n')
    expect(exitCode).toBe(0)
    expect(first(where)?.checked).toBe(day)
    expect(first(where)?.evidence).toMatchObject({ date: ['own', 'daily'] })
  })

  it('evidence: shows the sources, and asks for each fact', async () => {
    const where = folder()
    const { said } = await typeOnly(
      where,
      ['', '', '', '', '', '', 'daily', '', '', '', '', ''],
      ['evidence', 'first'],
    )
    expect(said).toContain('sources: own, daily')
    expect(first(where)?.evidence).toMatchObject({ act: ['own', 'daily'] })
  })

  it('membership: asks for its fields with words to choose from', async () => {
    const where = folder()
    const answers = ['gcc', 'France', 'soon', '2020', '7', '', '', 'own', '']
    const { exitCode, said } = await typeOnly(where, answers, ['membership'])
    expect(said).toContain('“soon” is not a date')
    // The small folder names its countries by their codes, so “France” is unknown.
    expect(exitCode).toBe(1)
    const named = answers.map((answer) => (answer === 'France' ? 'fra' : answer))
    expect((await typeOnly(where, named, ['membership'])).exitCode).toBe(0)
    expect(readFileSync(join(where, 'groups.json'), 'utf8')).toContain('"status": "observer"')
  })

  it('a record: possible duplicates are shown, and asked about, before it is written', async () => {
    const where = folder()
    const before = recordsIn(where)
    const twin = [...beginning, ...['2020-03', 'signed', 'active', ...parties, 'own', '', '', '']]
    const { exitCode, said } = await typeInto(where, [...twin, 'n'])
    expect(said).toContain('Possible duplicate of first (A record, 2020-03-01)')
    expect(exitCode).toBe(1)
    expect(recordsIn(where)).toEqual(before)
    expect((await typeInto(where, [...twin, 'y'])).exitCode).toBe(0)
  })

  it('a record: shows its confidence, and that its page is from before the act, and asks before it writes', async () => {
    const where = folder()
    const before = recordsIn(where)
    const answers = [...beginning, ...['2024-05', 'signed', 'active', ...parties, 'own', '', '', '']]
    const { exitCode, said } = await typeInto(where, [...answers, 'n'])
    expect(said).toContain('moon-pak-2024 confidence: Medium: only pages from before the act show')
    expect(said).toContain('every page named is older than the act (2024-05), so it can only announce it.')
    expect(exitCode).toBe(1)
    expect(recordsIn(where)).toEqual(before)
  })

  it('a record: asks for an id if the usual one is too general', async () => {
    const where = folder()
    const several = ['CHN', 'cnsa', '1', 'PAK', '', 'partner', 'FRA', '', 'partner', '']
    const { output, said } = await typeInto(where, [
      ...beginning,
      ...['2024', 'signed', 'active', ...several, 'own', '', '', '', 'moon-several-2024', 'y'],
    ])
    expect(said).toContain('the usual “moon-pak-2024” names only one of the partners')
    expect(output).toContain('Added moon-several-2024')
  })

  it('input that ends early writes nothing', async () => {
    const where = folder()
    const before = recordsIn(where)
    const { exitCode, output, kept } = await typeOnly(where, ['first', '2022-05'], ['milestone'])
    expect(exitCode).toBe(1)
    expect(output).toContain('Stopped: nothing was written.')
    expect(kept).toMatchObject({ changes: [{ id: 'first', add: { milestones: [{ date: '2022-05' }] } }] })
    expect(recordsIn(where)).toEqual(before)
  })
})
