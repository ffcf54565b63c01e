import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../../src/build/dataset/publishedFiles'
import { OwnDataError } from '../../../src/dataset/own/ownData'
import { readOwnCsv } from '../../../src/dataset/own/readOwnCsv'
import { readOwnJson } from '../../../src/dataset/own/readOwnJson'
import { dayNumber } from '../../../src/dataset/partialDate'
import { compileFrozen } from '../../frozenData'
import { textFiles } from '../textFiles'

const loaded = compileFrozen()
const base = loaded.dataset
const files = textFiles(publishedFiles(base))
const today = dayNumber(2026, 11, 24)
const csv = (text: string) => readOwnCsv(text, base, today)
const json = (value: unknown) => readOwnJson(JSON.stringify(value, null, 2), base, today)
const failure = (read: () => unknown): unknown => {
  try {
    read()
  } catch (error) {
    if (error instanceof OwnDataError) return { reason: error.reason, detail: error.detail }
  }
  return null
}

describe('a table with every kind of fault', () => {
  const { problems, dataset, total } = csv(readFileSync('tests/fixtures/own/twenty-faults.csv', 'utf8'))
  const found = problems.map(({ row, column, record }) => `${row} ${column} ${record}`)

  it.each([
    ['1 colour -', 'not a known column'],
    ['4 date bad-date', 'is not a date'],
    ['6 date bad-day', 'not a calendar date'],
    ['8 date future', 'in the future'],
    ['10 programs bad-program', 'not a known program'],
    ['12 kind bad-kind', 'allowed words'],
    ['14 level bad-level', 'allowed words'],
    ['16 date_basis bad-basis', 'allowed words'],
    ['18 status bad-status', 'allowed words'],
    ['20 confidence bad-confidence', 'allowed words'],
    ['23 country bad-country', 'ISO 3166-1'],
    ['25 country no-country', 'ISO 3166-1'],
    ['26 role bad-role', 'allowed words'],
    ['28 title no-title', 'missing'],
    ['30 sources no-source', 'fewer than 1'],
    ['32 sources bad-source', 'not a known source'],
    ['34 country alone', 'has no row for a partner add one: a country or an organisation'],
    ['35 country no-subject', 'has no row for China add one (country CHN)'],
    ['37 agreement Bad Id', 'no'],
    ['40 organisation bad-organisation', 'not a known organisation'],
    ['41 site_lat bad-place', 'at most 90'],
    ['43 ended ended-active', 'the status is active'],
    ['46 title two-titles', 'row 45'],
    ['47 - too-wide', '22 cells under 20 columns'],
  ])('%s: %s', (place, words) => {
    const at = found.flatMap((where, position) => (where === place ? [position] : []))
    expect(at.length, found.join('\n')).toBeGreaterThan(0)
    const said = at.map((position) => `${problems[position]?.message} ${problems[position]?.fix}`)
    expect(said.join('\n')).toContain(words)
  })

  it('each has a fix, and they are sorted by row', () => {
    for (const { fix } of problems) expect(fix).not.toBe('')
    expect(problems.map(({ row }) => row)).toEqual(problems.map(({ row }) => row).sort((a, b) => a - b))
  })

  it('exactly the records without a fault are usable', () => {
    expect(dataset.agreements.map(({ id }) => id)).toEqual(['good-one', 'two-titles'])
    expect(total).toBe(23)
  })
})

it('the template has no fault', () => {
  const { dataset, problems } = csv(files.get('data/template.csv') ?? '')
  expect(problems).toEqual([])
  expect(dataset.agreements).toHaveLength(1)
})

it('the example of the template is no record of the reader’s', () => {
  const template = files.get('data/template.csv') ?? ''
  const lines = template.trimEnd().split(/\r?\n/)
  const mine = lines.slice(1).map((line) => line.replace(/^example/, 'mine'))
  const { dataset, total } = csv([...lines, ...mine].join('\n'))
  expect(dataset.agreements.map(({ id }) => id)).toEqual(['mine'])
  expect(total).toBe(1)
})

describe('real-world tables', () => {
  const header = 'agreement,title,programs,kind,level,date,date_basis,status,confidence,sources,country,role'
  const rows = [
    'a,Title of a,ilrs,memorandum,agency,2020,signed,active,high,https://example.org/a,CHN,lead',
    'a,,,,,,,,,,PAK,partner',
  ]
  const sound = [header, ...rows].join('\n')

  it.each([
    ['with semicolons', sound.replaceAll(',', ';')],
    ['with tabs', sound.replaceAll(',', '\t')],
    ['with a byte-order mark and Windows line ends', `\uFEFF${sound.replaceAll('\n', '\r\n')}`],
    ['with empty lines', `${header}\n\n${rows[0]}\n,,,,,,,,,,,\n${rows[1]}\n\n`],
    ['with columns in another order and case', sound.replace('agreement,title', 'Agreement, TITLE ')],
    [
      'with the rows of one record apart from each other',
      `${sound}\nb${rows[0]?.slice(1)}\nb${rows[1]?.slice(1)}`,
    ],
  ])('%s', (_name, text) => {
    const { dataset, problems } = csv(text)
    expect(problems).toEqual([])
    expect(dataset.agreements[0]).toMatchObject({
      id: 'a',
      title: 'Title of a',
      parties: [
        { country: 'CHN', role: 'lead' },
        { country: 'PAK', role: 'partner' },
      ],
    })
  })

  it('a new organisation and a new source become part of the dataset', () => {
    const { dataset, problems } = csv(
      `${header},organisation,organisation_name,organisation_type\n${rows[0]},,,\n${rows[1]},new-agency,New Agency,space-agency`,
    )
    expect(problems).toEqual([])
    expect(dataset.organisations.find(({ id }) => id === 'new-agency')).toEqual({
      id: 'new-agency',
      name: 'New Agency',
      country: 'PAK',
      type: 'space-agency',
    })
    const [source] = dataset.agreements[0]?.sources ?? []
    expect(dataset.sources.find(({ id }) => id === source)).toMatchObject({
      url: 'https://example.org/a',
      publisher: 'example.org',
    })
  })

  it('the address of a known source becomes its id', () => {
    const known = base.sources[0]
    const { dataset } = csv(sound.replace('https://example.org/a', known?.url ?? ''))
    expect(dataset.agreements[0]?.sources).toEqual([known?.id])
  })

  it('the apostrophe before a formula is removed, others stay', () => {
    const { dataset } = csv(sound.replace('Title of a', "'=SUM(A1)"))
    expect(dataset.agreements[0]?.title).toBe('=SUM(A1)')
    expect(csv(sound.replace('Title of a', "'s title")).dataset.agreements[0]?.title).toBe("'s title")
  })

  it.each([
    ['no rows', header, { reason: 'empty', detail: '' }],
    ['nothing at all', '', { reason: 'no-columns', detail: header.replaceAll(',', ', ') }],
    ['other columns', 'name,year\nx,2020', { reason: 'no-columns', detail: header.replaceAll(',', ', ') }],
    ['one column too few', sound.replace(',role', ',rolle'), { reason: 'no-columns', detail: 'role' }],
  ])('%s cannot be used, and the reason is said', (_name, text, reason) => {
    expect(failure(() => csv(text))).toEqual(reason)
  })
})

describe('real-world JSON', () => {
  const [first, second] = base.agreements
  it('a bare list of records uses the other lists of the tracker', () => {
    const { dataset, problems, total } = json([first, second])
    expect(problems).toEqual([])
    expect(total).toBe(2)
    expect(dataset.programs).toEqual(base.programs)
  })

  it('a fault is reported with its line and field, and the other records are kept', () => {
    const text = JSON.stringify({ agreements: [first, { ...second, kind: 'treaty' }] }, null, 2)
    const { dataset, problems } = readOwnJson(text, base, today)
    const line = text.split('\n').findIndex((content) => content.includes('"treaty"')) + 1
    expect(problems).toMatchObject([{ row: line, column: 'kind', record: second?.id }])
    expect(dataset.agreements).toEqual([first])
  })

  it('entries that refer to a faulty entry are reported too', () => {
    const organisation = first?.parties.find((party) => party.organisation)?.organisation
    const organisations = base.organisations.map((entry) =>
      entry.id === organisation ? { ...entry, type: 'club' } : entry,
    )
    const { problems, dataset } = json({ ...base, organisations, agreements: [first] })
    expect(problems.map(({ column }) => column)).toContain('type')
    expect(
      problems.some(({ record, message }) => record === first?.id && message.includes('not a known')),
    ).toBe(true)
    expect(dataset.agreements).toEqual([])
  })

  it('a duplicate id is reported with the row of the other', () => {
    const { problems } = json({ agreements: [first, first] })
    expect(problems[0]?.message).toMatch(new RegExp(`the same as in ${first?.id} \\(row \\d+\\)`))
  })

  it.each([
    ['text', '"hello"', 'not-a-dataset'],
    ['null', 'null', 'not-a-dataset'],
    ['an object of something else', '{"type": "FeatureCollection"}', 'not-a-dataset'],
    ['a list that is none', '{"agreements": [], "programs": {}}', 'not-a-dataset'],
    ['another schema version', '{"schemaVersion": 2, "agreements": []}', 'other-schema'],
    ['a faulty subject', '{"agreements": [], "about": {"title": "x"}}', 'not-a-dataset'],
  ])('%s cannot be used, and the reason is said', (_name, text, reason) => {
    expect(failure(() => readOwnJson(text, base, today))).toMatchObject({ reason })
  })

  it('truncated text is reported with its position', () => {
    expect(failure(() => readOwnJson('{\n  "agreements": [\n    {"id": ', base, today))).toEqual({
      reason: 'broken',
      detail: 'row 3, character 12: ValueExpected',
    })
  })
})
