import { expect, it } from 'vitest'
import { evidenceKindOf } from '../../../../src/dataset/evidence/evidenceKindOf'
import type { Evidence, Source, WrittenAgreement } from '../../../../src/dataset/schema'
import { testAgreement } from '../../testDataset'

const page = (id: string, kind: Source['kind'], published = '2023-11'): readonly [string, Source] => [
  id,
  { id, publisher: id, kind, title: id, url: `https://${id}.example`, published, language: 'en' },
]
const sources = new Map([
  page('state', 'government'),
  page('paper', 'press'),
  page('other', 'press'),
  page('preview', 'press', '2020'),
])

function written(evidence: Evidence | undefined, doubt?: string): WrittenAgreement {
  const { confidence: _, ...fields } = testAgreement({ sources: [...sources.keys()] })
  return { ...fields, ...(evidence && { evidence }), ...(doubt !== undefined && { doubt }) }
}

const facts = (act: string[], date = act, parties = act): Evidence => ({ act, date, parties })

it.each<[string | undefined, string, Evidence | undefined]>([
  ['primary', 'a government shows all three', facts(['state'])],
  ['writers', 'two writers show one of them', facts(['state'], ['paper', 'other'])],
  ['single', 'one writer shows one of them', facts(['state'], ['paper', 'other'], ['paper'])],
  ['preview', 'only an earlier page shows one of them', facts(['state'], ['paper'], ['preview'])],
  [undefined, 'one has no evidence', { act: ['state'], date: ['state'] }],
  [undefined, 'there is none', undefined],
])('is %s if %s, with a doubt and without', (kind, _name, evidence) => {
  expect(evidenceKindOf(written(evidence), sources, new Map())).toBe(kind)
  expect(evidenceKindOf(written(evidence, 'It may be another.'), sources, new Map())).toBe(kind)
})
