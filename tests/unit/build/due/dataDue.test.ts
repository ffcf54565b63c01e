import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataDue } from '../../../../src/build/due/dataDue'
import { country, record, type SmallFolder, smallFolder, source } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-25T12:00:00Z')
const checked = '2026-11-01'

/** A folder with these records; the sources `own`, `daily` and `weekly` are of 2022, `old` is of 2012. */
function folderWith(
  records: readonly Record<string, unknown>[],
  open?: Record<string, readonly string[]>,
): string {
  const files: SmallFolder = { ...smallFolder() }
  files['sources/o.json'] = [
    ...files['sources/o.json'],
    source('old', { publisher: 'state', url: 'https://state.example.org/old', published: '2012' }),
  ]
  files['agreements/moon.json'] = [
    record({
      id: 'user',
      date: { value: '2022-02-02', basis: 'signed' },
      sources: ['own', 'daily', 'weekly', 'old'],
      checked,
    }),
    ...records,
  ]
  if (open) files['open.json'] = open
  return tempFolder(files)
}

/** Pages for what every record must show, and for nothing else. */
const evidence = { act: ['own'], date: ['own'], parties: ['own'] }
const old = { date: { value: '2012-03-01', basis: 'signed' }, sources: ['old'] }

function due(folder: string, ...args: readonly string[]) {
  const { exitCode, output } = dataDue(['--folder', folder, ...args], now)
  const lines = output.split('\n').filter((line) => line.startsWith(folder))
  return { exitCode, output, lines, ids: lines.map((line) => / (\S+): /.exec(line)?.[1]) }
}

describe('npm run data:due', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['never checked', { id: 'x' }, 'never checked'],
    [
      'a term that has run out',
      { id: 'x', until: '2025-06', checked },
      'active, but its term ended in 2025-06',
    ],
    [
      'a plan whose date has passed',
      {
        id: 'x',
        milestones: [{ date: '2026-10', text: 'Launch.', planned: true, sources: ['own'] }],
        checked,
      },
      'what was planned for 2026-10 may have happened (Launch.)',
    ],
    ['active without a recent page', { id: 'x', ...old, checked }, 'active, but its newest page is of 2012'],
    [
      'a fact that rests on one text',
      { id: 'x', date: { value: '2021', basis: 'signed' }, sources: ['daily'], checked },
      'act rests on one text, date rests on one text, parties rest on one text',
    ],
    [
      'a fact that rests on a preview',
      { id: 'x', date: { value: '2024', basis: 'signed' }, checked },
      'act rests on pages from before the act',
    ],
    ['a doubt', { id: 'x', doubt: 'Perhaps.', checked }, 'doubted'],
    ['ended without a page', { id: 'x', status: 'ended', evidence, checked }, 'no page named for its end'],
    [
      'site without a page',
      { id: 'x', site: { name: 'Dome' }, evidence, checked },
      'no page named for its site',
    ],
  ])('%s', (name, fields, words) => {
    const open = { active: ['x'], ended: ['x'], site: ['x'], 'milestone-page': ['x'] }
    const [rule] = Object.keys(open).filter((word) => name.startsWith(word))
    const { lines, exitCode } = due(
      folderWith([record(fields)], rule === undefined ? undefined : { [rule]: ['x'] }),
    )
    expect(exitCode).toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/agreements\/moon\.json:\d+ x: /)
    expect(lines[0]).toContain(words)
  })

  it('names two prints that may be one text', () => {
    const title = 'China and Pakistan sign an agreement on lunar research'
    const pages = ['print-a', 'print-b']
    const printed = tempFolder({
      ...smallFolder(),
      'sources/p.json': [source('print-a', { title, writer: 'office' }), source('print-b', { title })],
      'agreements/moon.json': [
        record({
          id: 'user',
          date: { value: '2022-02-02', basis: 'signed' },
          sources: ['own', 'daily', 'weekly'],
          checked,
        }),
        record({ id: 'x', sources: pages, evidence: { act: pages, date: pages, parties: pages }, checked }),
      ],
    })
    expect(due(printed).output).toContain(
      'x: act may rest on one text: print-a and print-b have the same or nearly the same title',
    )
  })

  it.each([
    ['a checked record with good evidence', { checked }],
    ['a standing membership', { ...old, kind: 'membership', checked }],
    [
      'a plan that may still be carried out',
      { milestones: [{ date: '2026', text: 'X.', planned: true, sources: ['own'] }], checked },
    ],
    ['a term that still runs', { ...old, until: '2030', checked }],
    ['an agreement that has ended', { ...old, status: 'ended', checked }],
    [
      'an old one with a recent milestone',
      { ...old, milestones: [{ date: '2022', text: 'X.', sources: ['own'] }], checked },
    ],
  ])('nothing is due: %s', (_name, fields) => {
    const { output, lines } = due(folderWith([record({ id: 'x', ...fields })], {}))
    expect(lines).toEqual([])
    expect(output).toContain('Nothing is due.')
  })

  const several = () =>
    folderWith(
      [
        record({ id: 'a-unchecked' }),
        record({ id: 'b-weak', date: { value: '2021', basis: 'signed' }, sources: ['daily'] }),
        record({ id: 'c-open', date: { value: '2023', basis: 'signed' }, evidence: { act: ['own'] } }),
        record({ id: 'd-more-open', date: { value: '2022', basis: 'signed' }, evidence: undefined }),
        record({ id: 'e-active', ...old }),
        record({
          id: 'f-term',
          date: { value: '2019', basis: 'signed' },
          until: '2025',
          programs: ['moon', 'gulf'],
        }),
      ],
      { evidence: ['c-open', 'd-more-open'], active: ['e-active'] },
    )

  it('lists the most urgent first', () => {
    expect(due(several()).ids).toEqual([
      'f-term',
      'e-active',
      'd-more-open',
      'c-open',
      'b-weak',
      'a-unchecked',
    ])
  })

  it('counts what is open', () => {
    const { output } = due(several())
    expect(output).toContain('Open on 2026-11-25, of 7 records:')
    expect(
      output
        .split('\n')
        .slice(1, 7)
        .map((line) => line.trim().split(/\s+/).slice(0, 2).join(' ')),
    ).toEqual(['1 term', '0 plan', '1 active', '2 evidence', '1 weak', '6 checked'])
    expect(output).toContain('Listed in open.json: evidence 2, active 1.')
  })

  it.each([
    [['--limit', '2'], ['f-term', 'e-active'], '4 more: --limit 0 lists them all.'],
    [['--only', 'evidence'], ['d-more-open', 'c-open'], '6  checked'],
    [['--only', 'term', '--only', 'active'], ['f-term', 'e-active'], 'To check next'],
    [['--program', 'gulf'], ['f-term'], 'of 1 records'],
    [
      ['--date', '2024-01-01'],
      ['e-active', 'd-more-open', 'c-open', 'b-weak', 'a-unchecked', 'f-term'],
      'Open on 2024-01-01',
    ],
  ])('%j', (args, ids, words) => {
    const { output, ids: found } = due(several(), ...args)
    expect(found).toEqual(ids)
    expect(output).toContain(words)
  })

  it('names the UN members that nobody has searched for', () => {
    const files = smallFolder()
    files['countries.json'] = [
      ['CHN', true, null],
      ['FRA', true, '2026-11-02'],
      ['HKG', false, null],
      ['PAK', true, null],
      ['SAU', true, null],
    ].map(([iso3, unMember, on]) =>
      country(String(iso3), { unMember, ...(on && { searched: { on, languages: ['en'] } }) }),
    )
    expect(due(tempFolder(files)).output).toContain(
      'UN members that nobody has searched for yet: 2: PAK, SAU.',
    )
  })

  it('a folder with problems is reported, with exit code 1', () => {
    const folder = tempFolder({ ...smallFolder(), 'agreements/moon.json': [record({ kind: 'treaty' })] })
    const { exitCode, output } = dataDue(['--folder', folder], now)
    expect(exitCode).toBe(1)
    expect(output).toContain(`${basename(folder)}/agreements/moon.json:`)
  })

  it.each([
    [['--limit', 'few'], '--limit “few” is not a number.'],
    [['--date', '2026-11'], '--date “2026-11” is not a day'],
    [['--only', 'old'], '--only “old” is not one of term, plan, active, evidence, weak, checked.'],
    [['--folder', 'nowhere'], 'nowhere is not a folder.'],
    [['--colour'], "Unknown option '--colour'"],
  ])('%j is misuse', (args, reason) => {
    const { exitCode, output } = dataDue(args, now)
    expect(exitCode).toBe(2)
    expect(output).toContain(reason)
    expect(output).toContain('Usage: npm run data:due')
  })

  it('an unknown program is misuse, and --help prints the usage', () => {
    expect(dataDue(['--folder', several(), '--program', 'mars'], now).output).toContain(
      '--program “mars” is not one of moon, gulf.',
    )
    expect(dataDue(['--help'], now)).toMatchObject({ exitCode: 0 })
  })
})
