import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCheck } from '../../../../src/build/data/dataCheck'
import { release } from '../../../../src/build/release/release'
import { membership, organisation, publisher, record, source } from '../../dataset/smallFolder'
import { add, canonicalFolder, contents, now, read } from './dataFolder'

type Json = Record<string, unknown>

const first = (where: string) =>
  (read(where, 'agreements/moon.json') as Json[]).find(({ id }) => id === 'first')
const log = (where: string) => readFileSync(join(where, 'CHANGELOG.md'), 'utf8')
/** Sources, publishers and organisations of a folder. */
const idsIn = (where: string) => [
  ...readdirSync(join(where, 'sources')).flatMap((file) => named('source', where, `sources/${file}`)),
  ...named('publisher', where, 'publishers.json'),
  ...named('organisation', where, 'organisations.json'),
]
const named = (kind: string, where: string, path: string) =>
  (read(where, path) as Json[]).map(({ id }) => `${kind} ${String(id)}`)
const newSource = 'publisher=Paper, title=A new page, url=https://example.org/page, language=en'

/** Runs the command, expects it to succeed and the folder to be without problems, and returns the folder and output. */
async function added(args: readonly string[], where = canonicalFolder(), input = '') {
  const { exitCode, output } = await add(where, args, input)
  expect(output).not.toContain('Nothing was written')
  expect(exitCode).toBe(0)
  expect(dataCheck(['--folder', where], now).output).toContain('no problems')
  return { where, output }
}

describe('npm run data:add -- milestone', () => {
  it('adds a milestone in order of date, with a new source', async () => {
    const args = ['milestone', 'first', '--date', '2020-07', '--text', 'Review', '--new-source', newSource]
    const { where } = await added(args)
    expect(first(where)?.milestones).toEqual([
      { date: '2020-07', text: 'Review', sources: ['paper-a-new-page'] },
      { date: '2021', text: 'Launch.', sources: ['weekly'] },
    ])
    expect(first(where)?.sources).toEqual(['own', 'daily'])
    expect(read(where, 'about.json')).toMatchObject({ updated: '2026-11-25' })
  })

  it('adds what a page says is planned, in the future too', async () => {
    const { where } = await added([
      ...['milestone', 'first', '--date', '2030', '--text', 'Landing', '--source', 'own', '--planned'],
    ])
    expect(first(where)?.milestones).toContainEqual({
      date: '2030',
      text: 'Landing',
      sources: ['own'],
      planned: true,
    })
  })

  it('shows a milestone of the same time, and writes only if that is confirmed', async () => {
    const where = canonicalFolder()
    const args = ['milestone', 'first', '--date', '2021-05', '--text', 'Lift-off', '--source', 'own']
    const refused = await add(where, args)
    expect(refused.exitCode).toBe(1)
    expect(refused.output).toContain('Possible duplicate of first (milestone of 2021: Launch.)')
    await added([...args, '--yes'], where)
  })
})

describe('npm run data:add -- source and evidence', () => {
  it('adds a known source by its address, and says what it shows', async () => {
    const { where } = await added([
      ...['source', 'first', '--source', 'http://www.example.org/weekly/'],
      ...['--evidence', 'date=https://example.org/weekly'],
    ])
    expect(first(where)?.sources).toEqual(['own', 'daily', 'weekly'])
    expect(first(where)?.evidence).toEqual({ act: ['own'], date: ['own', 'weekly'], parties: ['own'] })
  })

  it('the id of a new source starts with its publisher, also if that follows from the host', async () => {
    const page = 'title=A new page, url=https://example.org/page, language=en'
    const { where } = await added(['source', 'first', '--new-source', page])
    expect(first(where)?.sources).toEqual(['own', 'daily', 'paper-a-new-page'])
  })

  it('adds a new source, which no fact names, as background', async () => {
    const { where } = await added(['source', 'first', '--new-source', newSource])
    expect(first(where)?.sources).toEqual(['own', 'daily', 'paper-a-new-page'])
  })

  it('evidence by a source that is not listed yet lists it, and nothing is added twice', async () => {
    const { where } = await added(['evidence', 'first', '--evidence', 'act=weekly, act=own, status=daily'])
    expect(first(where)?.sources).toEqual(['own', 'daily', 'weekly'])
    expect(first(where)?.evidence).toEqual({
      act: ['own', 'weekly'],
      date: ['own'],
      parties: ['own'],
      status: ['daily'],
    })
  })

  it('takes a record that is now complete off the list of open ones, and keeps the others', async () => {
    const where = canonicalFolder((files) => {
      files['agreements/moon.json'] = [
        record({ id: 'first', sources: ['own', 'daily', 'weekly'], evidence: { act: ['own'] } }),
        record({ id: 'other', date: { value: '2021', basis: 'signed' }, evidence: { act: ['own'] } }),
      ]
      files['open.json'] = { evidence: ['first', 'other'] }
    })
    await added(['evidence', 'first', '--evidence', 'date=own, parties=own'], where)
    expect(read(where, 'open.json')).toEqual({ evidence: ['other'] })
  })
})

describe('what nothing uses any more is removed with the correction', () => {
  /** `apart` is a source of its own publisher, for which an organisation with a parent speaks. */
  const folder = () =>
    canonicalFolder((files) => {
      files['organisations.json'].push(
        organisation('voice', { country: 'FRA', parent: 'board' }),
        organisation('board', { country: 'FRA' }),
      )
      files['publishers.json'].push(
        publisher('press', { organisation: 'voice', hosts: ['press.example.org'] }),
      )
      files['sources/a.json'] = [
        source('apart', { publisher: 'press', url: 'https://press.example.org/apart' }),
      ]
      files['agreements/moon.json'].push(
        record({
          id: 'second',
          date: { value: '2021', basis: 'signed' },
          parties: [
            { country: 'CHN', organisation: 'cnsa', role: 'lead' },
            { country: 'FRA', described: 'A laboratory', role: 'partner' },
          ],
          sources: ['own', 'apart'],
        }),
      )
    })
  const because = ['--reason', 'It says nothing of this.']
  const chain = ['source apart', 'publisher press', 'organisation voice', 'organisation board']

  it.each([
    [
      'a source with its publisher, the organisation of that and its parent',
      ['second', '--set', 'sources=["own"]'],
      chain,
    ],
    [
      'a source with its writer; not those that other entries cite',
      ['first', '--set', 'sources=["own"]'],
      ['source daily', 'organisation office'],
    ],
    [
      'a publisher',
      ['apart', '--in', 'sources', '--set', 'publisher=paper', '--set', 'url=https://example.org/apart'],
      chain.slice(1),
    ],
    ['an organisation', ['press', '--in', 'publishers', '--remove', 'organisation'], chain.slice(2)],
    ['nothing', ['second', '--set', 'title=Another title'], []],
  ])('%s', async (_name, args, gone) => {
    const where = folder()
    const before = idsIn(where)
    const lines = gone.map((name) => `Removes ${name}, which nothing uses any more`)
    const told = (output: string) => output.split('\n').filter((line) => line.startsWith('Removes'))
    const refused = await add(where, ['correction', ...args, ...because])
    expect(refused.exitCode).toBe(1)
    expect(told(refused.output)).toEqual(lines)
    expect(idsIn(where)).toEqual(before)
    const { output } = await added(['correction', ...args, ...because, '--yes'], where)
    expect(told(output)).toEqual(lines)
    expect(idsIn(where)).toEqual(before.filter((name) => !gone.includes(name)))
  })

  it.each([
    ['an entry that was unused before', 'idle'],
    ['an entry that the same change edits', 'apart'],
  ])('%s is still refused', async (_name, id) => {
    const where = folder()
    if (id === 'idle') writeFileSync(join(where, 'sources/i.json'), JSON.stringify([source('idle')]))
    const edited = { in: 'sources', id: 'apart', set: { title: 'B' }, reason: 'X.' }
    const changes = [
      { id: 'second', set: { sources: ['own'] }, reason: 'X.' },
      ...(id === 'apart' ? [edited] : []),
    ]
    const before = contents(where)
    const { exitCode, output } = await add(where, ['--from', '-', '--yes'], JSON.stringify({ changes }))
    expect(exitCode).toBe(1)
    expect(output).toContain(`${id} id: no record uses this source`)
    expect(contents(where)).toEqual(before)
  })
})

describe('npm run data:add -- correction', () => {
  it('shows the old value, asks, and notes the reason in the changelog of the data', async () => {
    const where = canonicalFolder()
    const before = contents(where)
    const args = [
      ...['correction', 'first', '--set', 'date.value=2020-03-02', '--set', 'level=agency'],
      ...['--reason', 'The page gives the day'],
    ]
    const refused = await add(where, args)
    expect(refused.output).toContain('first date.value: “2020-03-01” becomes “2020-03-02”')
    expect(refused.exitCode).toBe(1)
    expect(contents(where)).toEqual(before)
    await added([...args, '--yes'], where)
    expect(first(where)?.date).toEqual({ value: '2020-03-02', basis: 'signed' })
    expect(log(where)).toContain(
      '## Unreleased\n\n### Corrections\n\n- `first`: `date.value` “2020-03-01” → “2020-03-02”. The page gives the day.\n',
    )
  })

  it.each([
    ['its title', 'a RECORD'],
    ['the address of its page', 'https://example.org/agreements/first?theme=dark'],
  ])('finds the record by %s', async (_name, text) => {
    const { where } = await added(['correction', text, '--set', 'note=Seen.'])
    expect(first(where)?.note).toBe('Seen.')
  })

  it('says before it writes what becomes of the confidence, and why', async () => {
    const args = ['correction', 'first', '--set', 'evidence.date=["daily"]', '--reason', 'X.', '--dry-run']
    const { output } = await add(canonicalFolder(), args)
    expect(output).toContain('first confidence (before: high): Medium: only one writer shows its date.')
  })

  it('drops the day of the last check, unless a new one comes with the page', async () => {
    const where = canonicalFolder()
    await added(['checked', 'first', '--date', '2026-11-01'], where)
    const date = (day: string) => [
      'correction',
      'first',
      '--set',
      `date.value=${day}`,
      '--reason',
      'X.',
      '--yes',
    ]
    const unshown = await add(where, [...date('2020-03-02'), '--set', 'checked=2026-11-20'])
    expect(unshown.exitCode).toBe(1)
    expect(unshown.output).toContain(
      'checked: is set, but no page is named that shows what is corrected (date)',
    )
    const shown = ['--set', 'checked=2026-11-20', '--evidence', 'date=daily']
    await added([...date('2020-03-02'), ...shown], where)
    expect(first(where)?.checked).toBe('2026-11-20')
    const { output } = await added(date('2020-03-03'), where)
    expect(output).toContain('first checked: “2026-11-20” is removed')
    expect(output).toContain('first is then unchecked')
    expect(first(where)).not.toHaveProperty('checked')
  })

  it('a second correction joins the first in the changelog, and the release takes both', async () => {
    const where = canonicalFolder()
    await added(['correction', 'first', '--set', 'title=A', '--reason', 'One.', '--yes'], where)
    await added(['correction', 'first', '--set', 'title=B', '--reason', 'Two.', '--yes'], where)
    expect(log(where).match(/### Corrections/g)).toHaveLength(1)
    release([where], now)
    expect(log(where)).not.toContain('## Unreleased')
    expect(log(where)).toMatch(/One\.\n- `first`: `title` “A” → “B”\. Two\.\n/)
  })

  const long =
    'A sentence that is far too long to be repeated in the changelog of the data as it stands here.'
  it.each<[string, object, string]>([
    ['a text that is removed', { remove: ['note'] }, '`note` removed'],
    ['a short text that is removed', { remove: ['doubt'] }, '`doubt` “Perhaps.” removed'],
    ['a long text', { set: { note: `${long} Or not.` } }, '`note` reworded'],
    [
      'parts of a compound value',
      { set: { date: { value: '2020-03-02', basis: 'signed' } } },
      '`date.value` “2020-03-01” → “2020-03-02”',
    ],
    [
      'a member of a list of objects',
      { set: { milestones: [{ date: '2021-05', text: 'Launch.', sources: ['weekly'] }] } },
      '`milestones.0.date` “2021” → “2021-05”',
    ],
    ['a list of ids', { set: { 'evidence.act': ['daily'] } }, '`evidence.act` ["own"] → ["daily"]'],
    ['a text of two lines', { set: { summary: 'A\nB' } }, '`summary` “What happened in first.” → “A B”'],
  ])('the changelog says what changed of %s', async (_, fields, words) => {
    const where = canonicalFolder((files) => {
      const [agreement] = files['agreements/moon.json']
      files['agreements/moon.json'] = [
        { ...agreement, note: long, doubt: 'Perhaps.' } as typeof agreement & object,
      ]
    })
    const change = { changes: [{ id: 'first', ...fields, reason: 'Two\n# lines' }] }
    await added(['--from', '-', '--yes'], where, JSON.stringify(change))
    expect(log(where)).toContain(`\n- \`first\`: ${words}. Two # lines.\n`)
  })

  it('says so if the data has the value already, and writes nothing', async () => {
    const where = canonicalFolder()
    const before = contents(where)
    const { exitCode, output } = await add(where, ['correction', 'first', '--set', 'title=A record'])
    expect(output).toBe(`Nothing to change: ${where} says this already.`)
    expect(exitCode).toBe(0)
    expect(contents(where)).toEqual(before)
  })

  it('adds a field without a reason, in its usual place', async () => {
    const { where } = await added([
      'correction',
      'first',
      '--set',
      'site.name=Dome',
      '--set',
      'site.lat=3.5',
      '--set',
      'site.lon=1',
      '--evidence',
      'site=own',
    ])
    const keys = Object.keys(first(where) ?? {})
    expect(keys.indexOf('site')).toBe(keys.indexOf('sources') - 1)
    expect(first(where)?.site).toEqual({ name: 'Dome', lat: 3.5, lon: 1 })
  })

  it('an end needs the page that shows it, named in the same command', async () => {
    const where = canonicalFolder()
    const end = [
      'correction',
      'first',
      '--set',
      'status=ended',
      '--set',
      'ended=2021-05',
      '--reason',
      'X.',
      '--yes',
    ]
    const refused = await add(where, end)
    expect(refused.exitCode).toBe(1)
    expect(refused.output).toContain('evidence.ended: names no source for the end in 2021-05')
    await added([...end, '--evidence', 'ended=https://example.org/weekly'], where)
    expect(first(where)?.evidence).toMatchObject({ ended: ['weekly'] })
    expect(first(where)?.sources).toContain('weekly')
  })

  it.each([
    [['--date', '2022', '--text', 'Data received.'], 'Missing: --source or --new-source.'],
    [['--date', '2022', '--text', 'Data received.', '--record', 'other'], '“other” is not'],
  ])('a milestone needs a page, or the record of its act', async (flags, words) => {
    const { output } = await add(canonicalFolder(), ['milestone', 'first', ...flags])
    expect(output).toContain(words)
  })

  it('removes a field and a member of a list', async () => {
    const { where } = await added(
      [
        ...[
          'correction',
          'first',
          '--remove',
          'milestones',
          '--remove',
          'sources.1',
          '--reason',
          'Wrong act.',
          '--yes',
        ],
        ...['--set', 'note=Weekly and daily wrote of another act.'],
      ],
      canonicalFolder((files) => {
        files['agreements/moon.json'] = [
          ...files['agreements/moon.json'],
          record({ id: 'keeps', sources: ['daily', 'weekly'], date: { value: '2021', basis: 'signed' } }),
        ]
      }),
    )
    expect(first(where)).not.toHaveProperty('milestones')
    expect(first(where)?.sources).toEqual(['own'])
  })

  it('names a party in words, and adds the organisation that is new', async () => {
    const { where } = await added([
      ...[
        'correction',
        'first',
        '--set',
        'parties.1.organisation=Pakistan Council',
        '--reason',
        'So the page.',
        '--yes',
      ],
      ...['--new-organisation', 'name=Pakistan Council, acronym=PC, country=PAK, type=space-agency'],
    ])
    expect(first(where)?.parties).toMatchObject([{}, { country: 'PAK', organisation: 'pc' }])
  })

  it('moves a record to the file of its new program', async () => {
    const { where } = await added([
      'correction',
      'first',
      '--set',
      'programs=gulf, moon',
      '--reason',
      'Gulf.',
      '--yes',
    ])
    expect(read(where, 'agreements/moon.json')).toEqual([])
    expect(read(where, 'agreements/gulf.json')).toMatchObject([{ id: 'first', programs: ['gulf', 'moon'] }])
  })

  it.each([
    ['organisations', 'cnsa', 'name=CNSA of China', 'organisations.json'],
    ['publishers', 'paper', 'name=The Paper', 'publishers.json'],
    ['sources', 'own', 'title=Another title', 'sources/o.json'],
    ['claims', 'claim', 'value=120', 'claims.json'],
    ['groups', 'gcc', 'name=Gulf Cooperation Council', 'groups.json'],
    ['memberships', 'gcc/SAU', 'joined=1981', 'groups.json'],
  ])('corrects an entry of %s', async (list, id, setting, path) => {
    const { where, output } = await added([
      'correction',
      id,
      '--in',
      list,
      '--set',
      setting,
      '--reason',
      'Why.',
      '--yes',
    ])
    const [field = '', value = ''] = setting.split('=')
    const text = JSON.stringify(read(where, path))
    expect(text).toContain(
      `"${field}":${Number.isNaN(Number(value)) || field === 'joined' ? `"${value}"` : value}`,
    )
    expect(output).toContain(`${id} ${field}:`)
    expect(log(where)).toContain(`\`${id}\` (${list}): \`${field}\``)
  })

  it('renames a record: the former id, links of milestones and open records follow', async () => {
    const where = canonicalFolder((files) => {
      files['agreements/moon.json'] = [
        record({ id: 'first', sources: ['own', 'daily', 'weekly'], evidence: { act: ['own'] } }),
        record({
          id: 'linked',
          date: { value: '2019-03-02', basis: 'signed' },
          milestones: [{ date: '2020-03-02', text: 'Signed.', record: 'first' }],
        }),
      ]
      files['open.json'] = { evidence: ['first'] }
    })
    expect(release([where], now).exitCode).toBe(0)
    await added(
      ['correction', 'first', '--set', 'id=moon-pakistan-2020', '--reason', 'Says more.', '--yes'],
      where,
    )
    const records = read(where, 'agreements/moon.json') as Json[]
    expect(records[1]).toMatchObject({ id: 'moon-pakistan-2020', formerIds: ['first'] })
    expect(Object.keys(records[1] ?? {}).slice(0, 2)).toEqual(['id', 'formerIds'])
    expect(records[0]).toMatchObject({ milestones: [{ record: 'moon-pakistan-2020' }] })
    expect(read(where, 'open.json')).toEqual({ evidence: ['moon-pakistan-2020'] })
    expect(log(where)).toContain('- `first`: `id` “first” → “moon-pakistan-2020”. Says more.')
  })
})

describe('npm run data:add -- checked', () => {
  it('marks records checked today, or on a day', async () => {
    const where = canonicalFolder((files) => {
      files['agreements/moon.json'] = [
        ...files['agreements/moon.json'],
        record({ id: 'second', date: { value: '2021', basis: 'signed' } }),
      ]
    })
    await added(['checked', 'first', 'second', '--date', '2026-11-20'], where)
    await added(['checked', 'first'], where)
    const checked = () => (read(where, 'agreements/moon.json') as Json[]).map((found) => found.checked)
    expect(checked()).toEqual(['2026-11-25', '2026-11-20'])
    const { exitCode, output } = await add(where, ['checked', 'first', '--date', '2026-11-01'])
    expect(exitCode).toBe(1)
    expect(output).toContain('first reason: is missing, but a value is replaced')
    expect(checked()).toEqual(['2026-11-25', '2026-11-20'])
  })

  it('a renamed record can be named by its former id', async () => {
    const where = canonicalFolder()
    const rename = ['--set', 'id=moon-new', '--reason', 'Says more.', '--yes']
    await added(['correction', 'first', ...rename], where)
    await added(['checked', 'first'], where)
    expect((read(where, 'agreements/moon.json') as Json[])[0]).toMatchObject({ checked: '2026-11-25' })
  })
})

describe('npm run data:add -- searched', () => {
  it('notes when countries were searched, and in which languages; a later search takes the place of an earlier one', async () => {
    const where = canonicalFolder()
    await added(['searched', 'pak', 'sau', 'FRA', '--languages', 'en,ar', '--date', '2026-11-20'], where)
    await added(['searched', 'PAK', '--languages', 'en, ur'], where)
    const countries = read(where, 'countries.json') as Json[]
    expect(Object.fromEntries(countries.map(({ iso3, searched }) => [iso3, searched]))).toEqual({
      CHN: undefined,
      FRA: { on: '2026-11-20', languages: ['en', 'ar'] },
      HKG: undefined,
      PAK: { on: '2026-11-25', languages: ['en', 'ur'] },
      SAU: { on: '2026-11-20', languages: ['en', 'ar'] },
    })
  })
})

describe('npm run data:add for other lists', () => {
  it('membership: takes the country and the group in words', async () => {
    const { where } = await added([
      ...['membership', '--set', 'group=gcc', '--set', 'country=pak', '--set', 'status=observer'],
      ...['--new-source', newSource],
    ])
    expect((read(where, 'groups.json') as { memberships: Json[] }).memberships[1]).toEqual({
      group: 'gcc',
      country: 'PAK',
      joined: null,
      status: 'observer',
      sources: ['paper-a-new-page'],
    })
  })

  it('membership: shows one of the same country and group first', async () => {
    const args = [
      'membership',
      ...['group=gcc', 'country=SAU', 'status=member', 'joined=1990'].flatMap((text) => ['--set', text]),
    ]
    const where = canonicalFolder((files) => {
      files['groups.json'].memberships = [membership({ left: '1989' })]
    })
    const { exitCode, output } = await add(where, [...args, '--source', 'own'])
    expect(exitCode).toBe(1)
    expect(output).toContain('Possible duplicate of gcc/SAU (member, joined 1981-05-25)')
  })

  it('claim: makes its id from claimant, year, value and measure', async () => {
    const fields = {
      claimant: 'China National Space Administration',
      claimantLabel: 'CNSA',
      date: '2024-04-24',
      side: 'subject',
      measure: 'countries',
      value: '50',
      qualifier: 'more than',
      scope: 'governments',
      statement: 'China had agreements with more than 50 countries.',
    }
    const settings = Object.entries(fields).flatMap(([name, text]) => ['--set', `${name}=${text}`])
    const { where } = await added(['claim', ...settings, '--source', 'own'])
    expect(read(where, 'claims.json')).toContainEqual({
      ...fields,
      id: 'cnsa-2024-50-countries',
      value: 50,
      source: 'own',
    })
  })

  it('organisation: as a party of a record and as a parent', async () => {
    const named = [
      '--set',
      'name=Ministry of Science',
      '--set',
      'acronym=MoS',
      '--set',
      'country=PAK',
      '--set',
      'type=ministry',
    ]
    const where = canonicalFolder((files) => {
      files['agreements/moon.json'] = [
        record({
          ...files['agreements/moon.json'][0],
          level: 'state',
          parties: [
            { country: 'CHN', organisation: 'cnsa', role: 'lead' },
            { country: 'PAK', role: 'partner' },
          ],
        }),
      ]
    })
    await added(['organisation', ...named, '--party-of', 'first/2', '--parent-of', 'suparco'], where)
    expect(first(where)?.parties).toMatchObject([{}, { organisation: 'mos' }])
    expect(read(where, 'organisations.json')).toContainEqual(
      expect.objectContaining({ id: 'suparco', parent: 'mos' }),
    )
  })

  it('publisher: takes over its hosts, and the pages on them', async () => {
    const where = canonicalFolder((files) => {
      files['publishers.json'] = [
        publisher('paper', { hosts: ['example.org', 'blog.example.org'] }),
        publisher('state', { kind: 'government', hosts: ['state.example.org'] }),
      ]
      files['sources/d.json'] = [source('daily', { writer: 'office', url: 'https://blog.example.org/daily' })]
    })
    await added(
      [
        ...[
          'publisher',
          '--set',
          'name=The Blog',
          '--set',
          'kind=think-tank',
          '--set',
          'hosts=blog.example.org',
        ],
        ...['--reason', 'The blog is run by an institute.', '--yes'],
      ],
      where,
    )
    expect(read(where, 'publishers.json')).toMatchObject([
      { id: 'paper', hosts: ['example.org'] },
      { id: 'state' },
      { id: 'the-blog', kind: 'think-tank', hosts: ['blog.example.org'] },
    ])
    expect(read(where, 'sources/d.json')).toMatchObject([{ id: 'daily', publisher: 'the-blog' }])
  })
})

describe('a known organisation is recognised in words', () => {
  const where = () =>
    canonicalFolder((files) => {
      files['organisations.json'] = [
        organisation('cnsa', {
          name: 'China National Space Administration',
          acronym: 'CNSA',
          country: 'CHN',
        }),
        organisation('office', {
          name: 'Société d’Études',
          country: 'FRA',
          type: 'company',
          parent: 'suparco',
        }),
        organisation('suparco', {
          name: 'Space and Upper Atmosphere Research Commission',
          aliases: ['Pakistan Space Agency'],
          country: 'PAK',
        }),
      ]
    })

  it.each([
    ['its name', 'organisation=Space and Upper Atmosphere Research Commission'],
    ['another case', 'organisation=SPACE AND UPPER ATMOSPHERE RESEARCH COMMISSION'],
    ['an article and &', 'organisation=the Space & Upper-Atmosphere Research Commission'],
    [
      'its name and something in brackets',
      'organisation=Space and Upper Atmosphere Research Commission (SUPARCO)',
    ],
    ['an alias', 'organisation=Pakistan Space Agency'],
    ['a description', 'described=pakistan space agency'],
  ])('%s', async (_name, words) => {
    const folder = where()
    const file = {
      ...record({ id: 'second-act', title: 'Another record', date: { value: '2024', basis: 'signed' } }),
      parties: [
        { organisation: 'cnsa', role: 'lead' },
        { [words.split('=')[0] ?? '']: words.split('=')[1], role: 'partner' },
      ],
    }
    await added(['--from', '-'], folder, JSON.stringify(file))
    expect((read(folder, 'agreements/moon.json') as Json[])[1]?.parties).toEqual([
      { country: 'CHN', organisation: 'cnsa', role: 'lead' },
      { country: 'PAK', organisation: 'suparco', role: 'partner' },
    ])
  })

  it('accents do not matter', async () => {
    const folder = where()
    await added(
      [
        'correction',
        'suparco',
        '--in',
        'organisations',
        '--set',
        'parent=societe d’etudes',
        '--set',
        'country=PAK',
        '--reason',
        'X.',
        '--yes',
      ],
      canonicalFolder((files) => {
        files['organisations.json'] = (read(folder, 'organisations.json') as Json[]).map((entry) =>
          entry.id === 'office' ? { ...entry, parent: undefined } : entry,
        )
      }),
    )
  })

  it('a description of another country’s body stays a description', async () => {
    const folder = where()
    const file = {
      ...record({ id: 'second-act', date: { value: '2024', basis: 'signed' } }),
      parties: [
        { organisation: 'cnsa', role: 'lead' },
        { country: 'FRA', described: 'Pakistan Space Agency', role: 'partner' },
      ],
    }
    await added(['--from', '-'], folder, JSON.stringify(file))
    expect((read(folder, 'agreements/moon.json') as Json[])[1]?.parties).toMatchObject([
      {},
      { country: 'FRA', described: 'Pakistan Space Agency' },
    ])
  })

  it('it is not added a second time', async () => {
    const { exitCode, output } = await add(where(), [
      ...['correction', 'first', '--set', 'parties.1.organisation=psa', '--reason', 'X.', '--yes'],
      ...['--new-organisation', 'id=psa, name=Pakistan space agency, country=PAK, type=space-agency'],
    ])
    expect(exitCode).toBe(1)
    expect(output).toContain(
      'new organisation psa name: is known already: it is suparco (Space and Upper Atmosphere Research Commission) → name suparco as the party',
    )
  })
})
