import { expect, it } from 'vitest'
import type { Evidence, Source } from '../../../../src/dataset/schema'
import { groupReferences } from '../../../../src/pages/agreement/groupReferences'
import { recordEvidence } from '../../../../src/pages/shared/evidence/recordEvidence'
import { testAgreement, testDataset } from '../../testDataset'

const page = (id: string, kind: Source['kind'], fields: Partial<Source> = {}): [string, Source] => [
  id,
  {
    id,
    publisher: id,
    kind,
    title: id,
    url: `https://example.org/${id}`,
    published: '2023',
    language: 'en',
    ...fields,
  },
]
const sources = new Map([
  page('history', 'government'),
  page('paper', 'press'),
  page('portal', 'press', { writerKind: 'news-agency' }),
  page('ministry', 'government'),
  page('status', 'press'),
  page('protocol', 'academic'),
  page('wire', 'news-agency'),
])
const record = testAgreement({ sources: [...sources.keys()], milestones: [] })
const evidence: Evidence = {
  act: ['paper', 'ministry', 'portal'],
  date: ['wire'],
  parties: ['paper'],
  status: ['status', 'ministry'],
}
const documents = [{ title: 'A protocol', sources: ['protocol'] }]
const dataset = testDataset([])

/** The groups as text: what they show, then kind and ids. */
function grouped(details: Parameters<typeof groupReferences>[2]) {
  const { numbered } = recordEvidence(dataset, record, { sources, records: new Map([[record.id, details]]) })
  return groupReferences(dataset, record, details, sources, numbered).map(({ group, count, kinds }) => [
    `${group} ${count}`,
    ...kinds.map(
      ({ kind, isPrimary, references, offset }) =>
        `${offset} ${isPrimary ? 'primary ' : ''}${kind}: ${references.map(({ source }) => source.id)}`,
    ),
  ])
}

it('groups sources by what they show and by the kind of their writer, numbered without gaps', () => {
  expect(grouped({ evidence, documents })).toEqual([
    ['core 4', '0 primary government: ministry', '1 news-agency: portal,wire', '3 press: paper'],
    ['details 2', '4 academic: protocol', '5 press: status'],
    ['background 1', '6 primary government: history'],
  ])
})

it('keeps sources apart of which nobody has noted what they show', () => {
  expect(grouped({}).map(([group]) => group)).toEqual(['unnoted 7'])
  const undated = { evidence: { ...evidence, date: [] }, documents }
  expect(grouped(undated).map(([group]) => group)).toEqual(['core 3', 'details 2', 'unnoted 2'])
})

it('leaves out sources that are not in the data', () => {
  expect(groupReferences(dataset, record, {}, sources, ['missing'])).toEqual([])
})
