import { describe, expect, it } from 'vitest'
import type { Agreement, Organisation, Source } from '../../../src/dataset/schema'
import { archiveAddress } from '../../../src/pages/agreement/archiveAddress'
import { explainConfidence } from '../../../src/pages/agreement/explainConfidence'
import { publishersOf } from '../../../src/pages/shared/profile/publishersOf'
import { createText } from '../../../src/text/text'
import { testAgreement } from '../testDataset'

const { m } = createText()

const organisations = new Map<string, Organisation>([
  ['cnsa', { id: 'cnsa', name: 'CNSA', country: 'CHN', type: 'space-agency' }],
  ['firm', { id: 'firm', name: 'Firm', country: 'CHN', type: 'company', parent: 'holding' }],
  ['holding', { id: 'holding', name: 'Holding', country: 'CHN', type: 'company' }],
])

function source(publisher: string, kind: Source['kind'], issuer?: string): Source {
  return {
    id: publisher.toLowerCase(),
    publisher,
    kind,
    title: 'A title',
    url: 'https://example.org/a',
    published: '2023-10-18',
    language: 'en',
    ...(issuer && { issuer }),
  }
}

const government = source('State Council', 'government')
const xinhua = source('Xinhua', 'news-agency')
const xinhuaCopy = source('Xinhua via USCNTV', 'news-agency')
const dawn = source('Dawn', 'press')

function explained(confidence: Agreement['confidence'], sources: readonly Source[], note?: string) {
  const record = testAgreement({
    confidence,
    parties: [
      { country: 'CHN', organisation: 'firm', role: 'lead' },
      { country: 'PAK', role: 'partner' },
    ],
    ...(note && { note }),
  })
  return m.agreementPage.confidence(explainConfidence(record, sources, organisations))
}

describe('the confidence of a record is explained', () => {
  it.each<[string, string]>([
    [explained('high', [government, xinhua]), 'High: a government source plus one news agency.'],
    [explained('high', [government]), 'High: a government source.'],
    [
      explained('high', [xinhua, dawn]),
      'High: no primary source, but separate publishers report it: one news agency and one press publisher.',
    ],
    [
      explained('high', [source('Firm', 'company', 'firm'), dawn]),
      'High: a text of a party or public body plus one press publisher.',
    ],
    [explained('high', [source('Holding', 'press', 'holding')]), 'High: a text of a party or public body.'],
    [
      explained('high', [source('CNSA', 'press', 'cnsa'), government, xinhua, xinhuaCopy, dawn]),
      'High: a text of a party or public body and a government source plus one news agency and one press publisher.',
    ],
    [
      explained('high', [xinhua, xinhuaCopy]),
      'High as recorded, although it rests on one publisher that is no primary source: one news agency.',
    ],
    [explained('medium', [dawn]), 'Medium: one secondary publisher only, one press publisher.'],
    [explained('medium', [xinhua, xinhuaCopy]), 'Medium: one secondary publisher only, one news agency.'],
    [
      explained('medium', [government, dawn], 'The day is disputed.'),
      'Medium, although a government source plus one press publisher would allow high: the note says what is doubtful.',
    ],
    [
      explained('medium', [xinhua, dawn]),
      'Medium, although one news agency and one press publisher would allow high: the record says no more on why.',
    ],
    [
      explained('low', [dawn], 'Named by others.'),
      'Low: what is known is vague, indirect or contested, whatever the number of sources (one press publisher): the note says what is doubtful.',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected)
  })
})

it('publishers are named once, as first written', () => {
  expect(publishersOf([xinhua, dawn, xinhuaCopy, source('dawn', 'press')])).toEqual(['Xinhua', 'Dawn'])
  expect(publishersOf([])).toEqual([])
})

it.each([
  ['2023-10-18', 'https://web.archive.org/web/20231018*/https://example.org/a?b=1'],
  ['2023-10', 'https://web.archive.org/web/202310*/https://example.org/a?b=1'],
  ['2023', 'https://web.archive.org/web/2023*/https://example.org/a?b=1'],
  [null, 'https://web.archive.org/web/*/https://example.org/a?b=1'],
])('copies of a page published %s are at %s', (published, address) => {
  expect(archiveAddress({ url: 'https://example.org/a?b=1', published })).toBe(address)
})
