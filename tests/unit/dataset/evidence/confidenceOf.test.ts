import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../../../src/dataset/evidence/confidenceOf'
import { resolveSource } from '../../../../src/dataset/evidence/resolveSource'
import type { Evidence, Organisation, Publisher, WrittenSource } from '../../../../src/dataset/schema'

const organisations = byId<Organisation>([
  { id: 'cnsa', name: 'CNSA', country: 'CHN', type: 'space-agency' },
  { id: 'firm', name: 'Firm', country: 'FRA', type: 'company', parent: 'holding' },
  { id: 'holding', name: 'Holding', country: 'FRA', type: 'company' },
  { id: 'stranger', name: 'Stranger', country: 'FRA', type: 'company' },
])

const publishers = byId<Publisher>([
  { id: 'state', name: 'State Council', kind: 'government', hosts: [] },
  { id: 'union', name: 'Union', kind: 'intergovernmental', hosts: [] },
  { id: 'agency', name: 'News agency', kind: 'news-agency', hosts: [] },
  { id: 'paper', name: 'Paper', kind: 'press', hosts: [] },
  { id: 'other-paper', name: 'Other paper', kind: 'press', hosts: [] },
  { id: 'firm-site', name: 'Firm', kind: 'company', hosts: [], organisation: 'firm' },
  { id: 'stranger-site', name: 'Stranger', kind: 'company', hosts: [], organisation: 'stranger' },
])

function page(id: string, publisher: string, fields: Partial<WrittenSource> = {}) {
  const written = { id, publisher, title: id, url: `https://example.org/${id}`, language: 'en' }
  return resolveSource({ ...written, published: '2020-03-03', ...fields }, publishers, organisations)
}

const sources = byId([
  page('government', 'state'),
  page('intergovernmental', 'union'),
  page('paper', 'paper'),
  page('paper-again', 'paper'),
  page('other-paper', 'other-paper'),
  page('print', 'paper', { writer: 'agency' }),
  page('second-print', 'other-paper', { writer: 'agency' }),
  page('agency', 'agency'),
  page('agency-on-state-site', 'state', { writer: 'agency' }),
  page('release', 'paper', { writer: 'cnsa' }),
  page('party', 'firm-site'),
  page('parent', 'paper', { writer: 'holding' }),
  page('stranger', 'stranger-site'),
  page('preview', 'state', { published: '2020-03-01' }),
  page('paper-preview', 'paper', { published: '2020-02' }),
  page('same-month', 'state', { published: '2020-03' }),
  page('undated', 'state', { published: null }),
])

function judged(evidence: Evidence | undefined, doubt?: string) {
  return confidenceOf(
    {
      date: { value: '2020-03-02', basis: 'signed' },
      parties: [
        { country: 'CHN', role: 'lead' },
        { country: 'FRA', organisation: 'firm', role: 'partner' },
      ],
      ...(evidence && { evidence }),
      ...(doubt !== undefined && { doubt }),
    },
    sources,
    organisations,
  )
}

const all = (...ids: string[]): Evidence => ({ act: ids, date: ids, parties: ids })
const shown = (support: string) => ({ code: 'shown', act: support, date: support, parties: support })

describe('the confidence of a record whose facts are shown by', () => {
  it.each<[string, string[], 'high' | 'medium', string]>([
    ['a government', ['government'], 'high', 'primary'],
    ['an intergovernmental organisation', ['intergovernmental'], 'high', 'primary'],
    ['a public body, printed by a newspaper', ['release'], 'high', 'primary'],
    ['a party on its own site', ['party'], 'high', 'primary'],
    ['the parent of a party, printed by a newspaper', ['parent'], 'high', 'primary'],
    ['a page dated to the month of the act', ['same-month'], 'high', 'primary'],
    ['an undated page of a government', ['undated'], 'high', 'primary'],
    ['two newspapers', ['paper', 'other-paper'], 'high', 'writers'],
    ['a newspaper and a news agency', ['paper', 'print'], 'high', 'writers'],
    ['one newspaper', ['paper'], 'medium', 'single'],
    ['two pages of one newspaper', ['paper', 'paper-again'], 'medium', 'single'],
    ['two prints of one release', ['print', 'second-print'], 'medium', 'single'],
    ['a release and its print', ['agency', 'print'], 'medium', 'single'],
    ['a news text on the site of a government', ['agency-on-state-site'], 'medium', 'single'],
    ['a company that is not a party', ['stranger'], 'medium', 'single'],
    ['a government, before the act', ['preview'], 'medium', 'preview'],
    ['two previews', ['preview', 'paper-preview'], 'medium', 'preview'],
    ['a preview of a government and a newspaper', ['preview', 'paper'], 'medium', 'single'],
  ])('%s', (_name, ids, level, support) => {
    expect(judged(all(...ids))).toEqual({ level, reason: shown(support) })
  })

  it('different sources follows the weakest fact', () => {
    const evidence = { act: ['government'], date: ['paper'], parties: ['paper', 'other-paper'] }
    expect(judged(evidence)).toEqual({
      level: 'medium',
      reason: { code: 'shown', act: 'primary', date: 'single', parties: 'writers' },
    })
  })
})

it.each<[string, Evidence | undefined, string[]]>([
  ['no evidence', undefined, ['act', 'date', 'parties']],
  ['evidence of other facts', { status: ['government'] }, ['act', 'date', 'parties']],
  ['evidence of two facts', { act: ['government'], parties: ['government'] }, ['date']],
])('a record with %s is medium until it is complete', (_name, evidence, missing) => {
  expect(judged(evidence)).toEqual({ level: 'medium', reason: { code: 'open', missing } })
})

it('a doubt makes a record low, whatever its sources are', () => {
  expect(judged(all('government'), 'The year is deduced.')).toEqual({
    level: 'low',
    reason: { code: 'doubt' },
  })
  expect(judged(undefined, 'The year is deduced.').level).toBe('low')
})

describe('a compiled source', () => {
  it('has the name and kind of its publisher', () => {
    expect(page('a', 'paper')).toMatchObject({ publisher: 'Paper', kind: 'press', publisherId: 'paper' })
    expect(page('a', 'paper')).not.toHaveProperty('issuer')
    expect(page('a', 'firm-site')).toMatchObject({ kind: 'company', issuer: 'firm' })
  })

  it('names the writer of a text that another printed, and keeps the kind of the host', () => {
    expect(page('a', 'paper', { writer: 'agency' })).toMatchObject({
      publisher: 'News agency via Paper',
      kind: 'press',
      writer: 'agency',
      writerKind: 'news-agency',
    })
    expect(page('a', 'paper', { writer: 'cnsa' })).toMatchObject({
      publisher: 'CNSA via Paper',
      kind: 'press',
      writerKind: 'government',
      issuer: 'cnsa',
    })
  })
})

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
