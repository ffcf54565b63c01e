import { describe, expect, it } from 'vitest'
import type { Source } from '../../../../src/dataset/schema'
import { relatedRecords } from '../../../../src/pages/agreement/relatedRecords'
import { referencesOf } from '../../../../src/pages/shared/evidence/referencesOf'
import { partiesWith, testAgreement, testDataset } from '../../testDataset'

const on = (value: string) => ({ date: { value, basis: 'signed' as const } })

describe('related records', () => {
  const dataset = testDataset([
    { id: 'this', ...on('2024-09-05'), parties: partiesWith('PAK') },
    { id: 'same-day', ...on('2024-09-05'), parties: partiesWith('BRA') },
    { id: 'same-day-partner', ...on('2024-09-05'), parties: partiesWith('PAK') },
    { id: 'same-partner', ...on('2020'), parties: partiesWith('PAK'), programs: ['station'] },
    { id: 'same-partner-program', ...on('2010'), parties: partiesWith('PAK') },
    { id: 'far', ...on('2001'), parties: partiesWith('EGY') },
    { id: 'near', ...on('2024-09'), parties: partiesWith('FRA') },
    { id: 'nothing', ...on('2021-01-01'), parties: partiesWith('FRA'), programs: ['gulf'] },
    { id: 'alone', ...on('1999'), parties: partiesWith('BHR'), programs: ['station', 'gulf'] },
  ])
  const related = (id: string) =>
    relatedRecords(dataset, dataset.agreementIndex.get(id) ?? -1).map(({ relation, records, total }) => [
      relation,
      records.map((record) => record.id),
      total,
    ])

  it('are in one group each, by the strongest relation, closest first', () => {
    expect(related('this')).toEqual([
      ['day', ['same-day-partner', 'same-day'], 2],
      ['parties', ['same-partner-program', 'same-partner'], 2],
      ['program', ['near', 'far'], 2],
    ])
  })

  it('of the same day require a date with a day', () => {
    expect(related('near').map(([relation]) => relation)).toEqual(['parties', 'program'])
  })

  it('include records that share only the program; an unknown record has none', () => {
    expect(related('alone')).toEqual([['program', ['same-partner'], 1]])
    expect(related('no-such-record')).toEqual([])
  })
})

it('primary sources come first, then the others from governments to aggregators', () => {
  const source = (id: string, kind: Source['kind'], issuer?: string): [string, Source] => [
    id,
    {
      id,
      publisher: id,
      kind,
      title: 'A title',
      url: 'https://example.org/a',
      published: '2023-10-18',
      language: 'en',
      ...(issuer && { issuer }),
    },
  ]
  const sources = new Map([
    source('blog', 'aggregator'),
    source('paper', 'press'),
    source('wire', 'news-agency'),
    source('ministry', 'government'),
    source('own-text', 'press', 'party'),
    source('other-paper', 'press'),
  ])
  const ids = [...sources.keys()]
  const record = testAgreement({
    sources: ids,
    parties: [{ organisation: 'party', role: 'lead' }],
    milestones: [{ date: '2024', text: 'One', sources: ['paper', 'missing'] }],
  })
  const dataset = testDataset([])
  expect(referencesOf(dataset, record, sources)).toEqual({
    own: ['ministry', 'own-text', 'wire', 'paper', 'other-paper', 'blog'],
    further: ['missing'],
  })
  expect(referencesOf(dataset, record).own).toEqual(ids)
})

it('sources of milestones and organisations follow those of the record, without duplicates', () => {
  const dataset = testDataset([])
  const organisations = dataset.organisations.map((organisation) => ({
    ...organisation,
    militaryLink: { text: 'Said to be', sources: ['m', 'a'] },
  }))
  const record = testAgreement({
    sources: ['a', 'b'],
    milestones: [
      { date: '2024', text: 'One', sources: ['c', 'a'] },
      { date: '2025', text: 'Two' },
    ],
  })
  expect(referencesOf({ ...dataset, organisations }, record)).toEqual({
    own: ['a', 'b'],
    further: ['c', 'm'],
  })
})
