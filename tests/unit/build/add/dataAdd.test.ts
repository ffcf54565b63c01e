import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { dataAdd } from '../../../../src/build/add/dataAdd'
import { formatData } from '../../../../src/build/data/formatData'
import { loadCompiled } from '../../../../src/build/data/loadCompiled'
import { smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-25T12:00:00Z')
const sound = [
  ['--title', 'Pakistan signs again'],
  ['--summary', 'A second act, in our own words.'],
  ['--program', 'moon'],
  ['--kind', 'memorandum'],
  ['--level', 'agency'],
  ['--date', '2024-05'],
  ['--basis', 'signed'],
  ['--status', 'active'],
  ['--party', 'country=CHN, organisation=cnsa, role=lead'],
  ['--party', 'country=PAK, organisation=suparco, role=partner'],
  ['--source', 'daily'],
]
/** An agreement as a `--from` file holds it. */
function asRecord() {
  return {
    title: 'From a file',
    summary: 'An act that a file describes.',
    programs: ['moon'],
    kind: 'agreement',
    level: 'state',
    date: { value: '2025', basis: 'signed' } as unknown,
    status: 'active',
    parties: [
      { country: 'CHN', role: 'lead' },
      { country: 'FRA', role: 'partner' },
    ] as unknown,
    sources: ['own'] as unknown,
  }
}
const without = (flag: string) => sound.filter(([name]) => name !== flag)

/** A data folder in canonical format, so that the diff shows only what the command changed. */
function folder(): string {
  const files = Object.entries(smallFolder()).map(([path, value]) => [path, formatData(path, value)])
  return tempFolder(Object.fromEntries(files))
}

const run = (where: string, flags: string[][], input = '') =>
  dataAdd(['record', '--folder', where, ...flags.flat()], { now, readInput: () => input, openTerminal: null })
const read = (where: string, path: string): unknown => JSON.parse(readFileSync(join(where, path), 'utf8'))
const contents = (where: string) =>
  ['', 'agreements', 'sources'].flatMap((part) =>
    readdirSync(join(where, part), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [part, entry.name, readFileSync(join(where, part, entry.name), 'utf8')]),
  )

describe('npm run data:add with flags', () => {
  it('writes the record into the file of its program, in order, makes its id, and prints the diff', async () => {
    const where = folder()
    const { exitCode, output } = await run(where, sound)
    expect(output).toContain('+    "id": "moon-pak-2024",')
    expect(output).toContain('Added moon-pak-2024 to')
    expect(exitCode).toBe(0)
    const records = read(where, 'agreements/moon.json') as { id: string }[]
    expect(records.map(({ id }) => id)).toEqual(['first', 'moon-pak-2024'])
    expect(Object.keys(records[1] ?? {}).slice(0, 4)).toEqual(['id', 'title', 'summary', 'programs'])
    expect(read(where, 'about.json')).toMatchObject({ updated: '2026-11-25' })
    expect(loadCompiled(where, now).ok).toBe(true)
  })

  it('puts an older record before newer ones', async () => {
    const where = folder()
    await run(where, [...without('--date'), ['--date', '1999']])
    expect((read(where, 'agreements/moon.json') as { id: string }[])[0]?.id).toBe('moon-pak-1999')
  })

  it('writes a new source and a new organisation into their files, with ids, and refers to them', async () => {
    const where = folder()
    const { exitCode } = await run(where, [
      ...without('--party'),
      ['--level', 'company'],
      ['--party', 'country=CHN, organisation=cnsa, role=lead'],
      ['--party', 'country=FRA, organisation=new-office, role=partner'],
      ['--new-organisation', 'name=New Office, country=FRA, type=company'],
      [
        '--new-source',
        'publisher=Le Monde, title=France, Chine: un accord, url=https://lemonde.example/fr?a=1,2, language=fr, kind=press',
      ],
      ['--evidence', 'act=daily, date=https://lemonde.example/fr?a=1,2, parties=daily'],
      ['--evidence', 'act=https://lemonde.example/fr?a=1,2'],
    ])
    expect(exitCode).toBe(0)
    expect(read(where, 'organisations.json')).toContainEqual({
      id: 'new-office',
      name: 'New Office',
      country: 'FRA',
      type: 'company',
    })
    const id = 'le-monde-france-chine-un-accord'
    expect(read(where, 'sources/l.json')).toEqual([
      {
        id,
        publisher: 'le-monde',
        title: 'France, Chine: un accord',
        url: 'https://lemonde.example/fr?a=1,2',
        published: null,
        language: 'fr',
      },
    ])
    expect(read(where, 'publishers.json')).toContainEqual({
      id: 'le-monde',
      name: 'Le Monde',
      kind: 'press',
      hosts: ['lemonde.example'],
      language: 'fr',
    })
    const records = read(where, 'agreements/moon.json') as object[]
    expect(records[1]).toMatchObject({
      sources: ['daily', id],
      evidence: { act: ['daily', id], date: [id], parties: ['daily'] },
    })
  })

  it.each([
    ['of a known host is of its publisher', 'publisher=Anything', { publisher: 'paper' }],
    [
      'names another known publisher as the writer',
      'publisher=State',
      { publisher: 'paper', writer: 'state' },
    ],
    [
      'names an organisation as the writer',
      'publisher=Paper, writer=CNSA',
      { publisher: 'paper', writer: 'cnsa' },
    ],
  ])('a new source %s', async (_name, fields, expected) => {
    const where = folder()
    const { exitCode } = await run(where, [
      ...without('--source'),
      ['--new-source', `${fields}, title=T, url=https://www.example.org/t, language=en, kind=think-tank`],
    ])
    expect(exitCode).toBe(0)
    expect(read(where, 'publishers.json')).toEqual(smallFolder()['publishers.json'])
    const record = (read(where, 'agreements/moon.json') as { sources: string[]; evidence: object }[])[1]
    const [id = ''] = record?.sources ?? []
    expect(record?.evidence).toEqual({ act: [id], date: [id], parties: [id] })
    expect(read(where, `sources/${id[0]}.json`)).toContainEqual(expect.objectContaining({ id, ...expected }))
  })

  it.each([
    [
      'several sources without evidence',
      [...sound, ['--source', 'own']],
      'names no source for act, date, parties',
    ],
    [
      'an unknown word',
      [...without('--kind'), ['--kind', 'treaty']],
      'kind: “treaty” is not one of the allowed words',
    ],
    [
      'an unknown source',
      [...without('--source'), ['--source', 'nowhere']],
      '“nowhere” is not a known source',
    ],
    ['a future date', [...without('--date'), ['--date', '2027-01-01']], 'is in the future'],
    ['an id in use', [...sound, ['--id', 'first']], 'is the same as in first'],
    [
      'no partner',
      [
        ...without('--party'),
        ['--party', 'country=CHN, role=lead'],
        ['--party', 'country=HKG, role=partner'],
      ],
      'has no partner',
    ],
  ])('%s: prints the problem and writes nothing', async (_name, flags, words) => {
    const where = folder()
    const before = contents(where)
    const { exitCode, output } = await run(where, flags)
    expect(output).toContain(words)
    expect(output).toContain('Nothing was written.')
    expect(exitCode).toBe(1)
    expect(contents(where)).toEqual(before)
  })

  it('lists all missing fields if there is no terminal', async () => {
    const { exitCode, output } = await run(folder(), [['--title', 'Only a title']])
    expect(exitCode).toBe(2)
    expect(output).toContain(
      'Missing: --summary, --kind, --level, --status, --program, --date, --basis, --party, --source or --new-source.',
    )
  })

  it('a dry run prints the diff and writes nothing', async () => {
    const where = folder()
    const before = contents(where)
    const { output } = await run(where, [...sound, ['--dry-run']])
    expect(output).toContain('+++ b/agreements/moon.json')
    expect(output).toContain('Dry run: nothing was written.')
    expect(contents(where)).toEqual(before)
  })

  it('shows a possible duplicate, and writes it only if that is confirmed', async () => {
    const where = folder()
    const before = contents(where)
    const twin = [...without('--date'), ['--date', '2020-03']]
    const refused = await run(where, twin)
    expect(refused.output).toContain('Possible duplicate of first (A record, 2020-03-01)')
    expect(refused.output).toContain(
      'Nothing was written. If this is right, run the command again with --yes.',
    )
    expect(refused.exitCode).toBe(1)
    expect(contents(where)).toEqual(before)
    const confirmed = await run(where, [...twin, ['--yes']])
    expect(confirmed.output).toContain('Possible duplicate of first')
    expect(confirmed.output).toContain('Added moon-pak-2020')
    expect(confirmed.exitCode).toBe(0)
  })

  it.each([
    ['--colour', 'Unknown option'],
    ['--party', 'argument missing'],
  ])('%s is misuse and prints the usage', async (flag, words) => {
    const { exitCode, output } = await run(folder(), [[flag]])
    expect(exitCode).toBe(2)
    expect(output).toContain(words)
    expect(output).toContain('Usage: npm run data:add')
  })

  it('quotes a party that cannot be parsed', async () => {
    const { exitCode, output } = await run(folder(), [['--party', 'Pakistan']])
    expect(exitCode).toBe(2)
    expect(output).toContain('“Pakistan” in “Pakistan” is not one of country=…')
  })

  it('--help prints the usage and succeeds', async () => {
    expect((await run(folder(), [['--help']])).exitCode).toBe(0)
  })
})

describe('npm run data:add with a file', () => {
  const record = asRecord()

  it('reads a record from standard input', async () => {
    const where = folder()
    const { exitCode, output } = await run(where, [['--from', '-']], JSON.stringify(record))
    expect(output).toContain('Added moon-fra-2025')
    expect(exitCode).toBe(0)
  })

  it('reads a record with its new source, as the form saves it; a flag overrides the file', async () => {
    const where = folder()
    const file = join(where, '..', 'draft.json')
    const source = {
      id: 'gov-page',
      publisher: 'gov',
      title: 'T',
      url: 'https://gov.example/g',
      published: null,
      language: 'en',
    }
    const publisher = { id: 'gov', name: 'Gov', kind: 'government', hosts: ['gov.example'] }
    writeFileSync(
      file,
      JSON.stringify({
        agreement: { ...record, sources: ['gov-page'] },
        publishers: [publisher],
        sources: [source],
        organisations: [],
      }),
    )
    const { exitCode } = await run(where, [['--from', file, '--note', 'A doubt.']])
    expect(exitCode).toBe(0)
    expect(read(where, 'agreements/moon.json')).toContainEqual(
      expect.objectContaining({ id: 'moon-fra-2025', note: 'A doubt.', sources: ['gov-page'] }),
    )
    expect(read(where, 'sources/g.json')).toEqual([source])
    expect(read(where, 'publishers.json')).toContainEqual(publisher)
  })

  it.each([
    ['{"title": ', ['standard input:1 - -: is not valid JSON']],
    ['[1]', ['standard input:1 - -: is not of type object']],
    ['{}', ['standard input:1 - -: adds nothing']],
    ['{"agreement": {}, "claims": [], "claims": []}', ['standard input:1 - claims: appears twice']],
    [
      '{\n"agreement": 7,\n"sources": [1],\n"colour": 1,\n"changes": [{\n"in": "things",\n"set": 1 }]\n}',
      [
        'standard input:2 - agreement: is not of type object',
        'standard input:3 - sources.0: is not of type object',
        'standard input:6 - changes.0.in: is not one of the allowed words → use one of: agreements, ',
        'standard input:5 - changes.0.id: is missing',
        'standard input:7 - changes.0.set: is not of type object',
        'standard input:4 - colour: “colour” is not a field',
      ],
    ],
  ])('%s is refused: every fault with its line', async (input, faults) => {
    const { exitCode, output } = await run(folder(), [['--from', '-']], input)
    expect(exitCode).toBe(1)
    for (const words of faults) expect(output).toContain(words)
    expect(output.split('\n').filter((line) => line.startsWith('standard input:'))).toHaveLength(
      faults.length,
    )
  })
})

it.each([
  [
    'of a record alone',
    { titel: 'A', kind: 'treaty', parties: [] },
    [
      /^standard input:2 .* titel: “titel” is not a field/m,
      / title: is missing/,
      / kind: “treaty” is not one of/,
    ],
  ],
  [
    'of a part',
    { surces: [], claims: [{ claimant: 'CNSA', date: '2024', value: 'many' }] },
    [
      /^standard input:2 - surces: “surces” is not a field/m,
      /^standard input:\d+ cnsa-2024\S* value: “many” is not of type/m,
    ],
  ],
])('a misspelt name %s does not hide the other faults of the file', async (_name, file, faults) => {
  const { exitCode, output } = await run(folder(), [['--from', '-']], JSON.stringify(file, null, 2))
  expect(exitCode).toBe(1)
  for (const words of faults) expect(output).toMatch(words)
  expect(output.endsWith('\n\nNothing was written.')).toBe(true)
})

describe('npm run data:add is all or nothing', () => {
  it('writes nothing over a file that somebody edits while it asks', async () => {
    const where = folder()
    const edited = formatData('agreements/moon.json', [
      { ...smallFolder()['agreements/moon.json'][0], note: 'By hand.' },
    ])
    const openTerminal = () => ({
      question: async () => {
        writeFileSync(join(where, 'agreements/moon.json'), edited)
        return 'y'
      },
      print: () => undefined,
      close: () => undefined,
    })
    const twin = [...without('--date'), ['--date', '2020-03']]
    const { exitCode, output } = await dataAdd(['record', '--folder', where, ...twin.flat()], {
      now,
      readInput: () => '',
      openTerminal,
    })
    expect(output).toContain(
      'agreements/moon.json changed while the command was running. Nothing was written',
    )
    expect(exitCode).toBe(1)
    expect(readFileSync(join(where, 'agreements/moon.json'), 'utf8')).toBe(edited)
  })

  it('writes nothing if another file, against which it was checked, changes while it asks', async () => {
    const where = folder()
    const openTerminal = () => ({
      question: async () => {
        writeFileSync(join(where, 'claims.json'), '[]\n')
        return 'y'
      },
      print: () => undefined,
      close: () => undefined,
    })
    const twin = [...without('--date'), ['--date', '2020-03']]
    const context = { now, readInput: () => '', openTerminal }
    const { exitCode, output } = await dataAdd(['record', '--folder', where, ...twin.flat()], context)
    expect(output).toContain('claims.json changed while the command was running. Nothing was written')
    expect(exitCode).toBe(1)
  })

  it('restores the files already replaced if a later one cannot be', async () => {
    const where = folder()
    const before = contents(where)
    // A folder blocks the last file, after the others have been replaced.
    mkdirSync(join(where, 'about.json.new'))
    await expect(run(where, sound)).rejects.toThrow()
    expect(contents(where)).toEqual(before)
  })

  it('removes a new file if a later one cannot be written', async () => {
    const where = folder()
    const before = contents(where)
    const organisations = join(where, 'organisations.json')
    const text = readFileSync(organisations, 'utf8')
    const flags = [
      ...without('--source'),
      [
        '--new-source',
        'publisher=Agency, title=T, url=https://agency.example/t, language=en, kind=news-agency',
      ],
    ]
    const about = join(where, 'about.json')
    const fault = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (to === about) throw new Error('disk full')
      fs.copyFileSync(from, to)
      fs.rmSync(from)
    })
    syncBuiltinESMExports()
    onTestFinished(() => {
      fault.mockRestore()
      syncBuiltinESMExports()
    })
    await expect(run(where, flags)).rejects.toThrow('disk full')
    expect(contents(where)).toEqual(before)
    expect(readFileSync(organisations, 'utf8')).toBe(text)
  })
})

describe('npm run data:add accepts what people write', () => {
  it('names, acronyms and URLs work like ids', async () => {
    const where = folder()
    const { exitCode, output } = await run(where, [
      ...without('--party').filter(([name]) => name !== '--source'),
      ['--party', 'country=chn, organisation=CNSA, role=lead'],
      ['--party', 'country=PAK, organisation=Suparco, role=partner'],
      ['--source', 'https://example.org/daily'],
    ])
    expect(output).toContain('Added moon-pak-2024')
    expect(exitCode).toBe(0)
    expect(read(where, 'agreements/moon.json')).toContainEqual(
      expect.objectContaining({
        parties: [
          { country: 'CHN', organisation: 'cnsa', role: 'lead' },
          { country: 'PAK', organisation: 'suparco', role: 'partner' },
        ],
        sources: ['daily'],
      }),
    )
  })

  it('a party gets the country of its organisation, and a new organisation that of its party', async () => {
    const where = folder()
    await run(where, [
      ...without('--party'),
      ['--party', 'country=CHN, organisation=CNSA, role=lead'],
      ['--party', 'organisation=suparco, role=partner'],
      ['--party', 'country=FRA, organisation=Institut Nouveau, role=partner'],
      ['--party', 'organisation=The Bloc, role=partner'],
      ['--id', 'moon-several-2024'],
      ['--new-organisation', 'name=Institut Nouveau, type=university, parent=Office'],
      ['--new-organisation', 'name=The Bloc, type=international-organisation'],
    ])
    expect(read(where, 'agreements/moon.json')).toContainEqual(
      expect.objectContaining({
        parties: [
          { country: 'CHN', organisation: 'cnsa', role: 'lead' },
          { country: 'PAK', organisation: 'suparco', role: 'partner' },
          { country: 'FRA', organisation: 'institut-nouveau', role: 'partner' },
          { organisation: 'the-bloc', role: 'partner' },
        ],
      }),
    )
    const [institute] = (read(where, 'organisations.json') as { id: string }[]).filter(
      ({ id }) => id === 'institut-nouveau',
    )
    expect(institute).toEqual({
      id: 'institut-nouveau',
      name: 'Institut Nouveau',
      country: 'FRA',
      type: 'university',
      parent: 'office',
    })
  })

  it('every field of a record has a flag', async () => {
    const where = folder()
    const { exitCode } = await run(where, [
      ...without('--status'),
      ['--program', 'gulf'],
      ['--status', 'ended'],
      ['--ended', '2025'],
      ['--until', '2026'],
      ['--evidence', 'status=daily, ended=daily, site=daily'],
      ['--doubt', 'Only one page.'],
      ['--site', 'Station'],
      ['--lat=-3.5'],
      ['--lon', '40'],
      ['--milestone', 'date=2024-06, text=A launch, at last., source=daily weekly'],
      ['--milestone', 'date=2031, text=A landing., source=own, planned=yes'],
      ['--note', 'A doubt.'],
      ['--id', 'moon-pakistan-second'],
    ])
    expect(exitCode).toBe(0)
    expect((read(where, 'agreements/moon.json') as unknown[])[1]).toEqual({
      id: 'moon-pakistan-second',
      title: 'Pakistan signs again',
      summary: 'A second act, in our own words.',
      programs: ['moon', 'gulf'],
      kind: 'memorandum',
      level: 'agency',
      date: { value: '2024-05', basis: 'signed' },
      status: 'ended',
      ended: '2025',
      until: '2026',
      parties: [
        { country: 'CHN', organisation: 'cnsa', role: 'lead' },
        { country: 'PAK', organisation: 'suparco', role: 'partner' },
      ],
      milestones: [
        { date: '2024-06', text: 'A launch, at last.', sources: ['daily', 'weekly'] },
        { date: '2031', text: 'A landing.', sources: ['own'], planned: true },
      ],
      site: { name: 'Station', lat: -3.5, lon: 40 },
      sources: ['daily'],
      evidence: {
        act: ['daily'],
        date: ['daily'],
        parties: ['daily'],
        status: ['daily'],
        ended: ['daily'],
        site: ['daily'],
      },
      doubt: 'Only one page.',
      note: 'A doubt.',
    })
  })

  it.each([
    [
      'a second record of the same program, partner and year',
      'is used already, now or before',
      ['--note', 'X.'],
    ],
    ['several partners', 'names only one of the partners', ['--party', 'country=FRA, role=partner']],
  ])('asks for a better id than the usual one: %s', async (_name, words, flag) => {
    const where = folder()
    await run(where, sound)
    const again = [
      ...without('--summary').filter(([name]) => name !== '--title'),
      ['--title', 'Agreement on a joint lunar laboratory'],
      ['--summary', 'Another act.'],
      ['--date', '2024-09'],
      flag,
    ]
    const { exitCode, output } = await run(where, again)
    expect(exitCode).toBe(1)
    expect(output).toContain(`id: is missing, and the usual “moon-pak-2024” ${words}`)
    expect(output).toContain('such as moon-pak-2024-joint-lunar')
    const named = await run(where, [...again, ['--id', 'moon-pak-2024-laboratory']])
    expect(named.output).toContain('Added moon-pak-2024-laboratory')
  })

  it.each([
    [['--lat', 'north'], '--lat “north” is not a number'],
    [['--folder', 'no-such-folder'], 'no-such-folder is not a folder.'],
    [['--from', 'no-such-file.json'], 'no-such-file.json cannot be read: '],
  ])('%j is misuse', async (flag, words) => {
    const { exitCode, output } = await run(folder(), [...sound, flag])
    expect(exitCode).toBe(2)
    expect(output).toContain(words)
  })

  it.each([
    { ...asRecord(), date: 2023 },
    { ...asRecord(), parties: 'China and Pakistan' },
    { ...asRecord(), sources: 'daily' },
    { ...asRecord(), programs: ['../../etc'] },
    { ...asRecord(), parties: [null, 7], milestones: [null], site: 'here' },
  ])(
    'a file with values of the wrong type, %#, is rejected with a message, and nothing is written',
    async (record) => {
      const where = folder()
      const before = contents(where)
      const { exitCode, output } = await run(where, [['--from', '-']], JSON.stringify(record))
      expect(output).toMatch(/^(standard input:1 .* → .*\n)+\nNothing was written\.$|^Missing: /)
      expect(exitCode).toBeGreaterThan(0)
      expect(contents(where)).toEqual(before)
    },
  )

  it('adds nothing to a folder that already has problems, and lists them with file and line', async () => {
    const where = folder()
    writeFileSync(join(where, 'claims.json'), formatData('claims.json', [{ id: 'x' }]))
    const { exitCode, output } = await run(where, sound)
    expect(exitCode).toBe(1)
    expect(output).toMatch(/\/claims\.json:2 x value: is missing/)
    writeFileSync(join(where, 'claims.json'), '[')
    expect((await run(where, sound)).output).toContain('fix the existing problems first')
  })
})
