import { describe, expect, it } from 'vitest'
import type { Agreement, Organisation, Source } from '../../../../src/dataset/schema'
import { archiveAddress } from '../../../../src/pages/agreement/archiveAddress'
import { explainConfidence } from '../../../../src/pages/agreement/explainConfidence'
import { publishersOf } from '../../../../src/pages/shared/profile/publishersOf'
import { agreementPageMessages } from '../../../../src/text/onDemand/agreementPageMessages'
import { createText } from '../../../../src/text/text'
import { testAgreement } from '../../testDataset'

const text = createText()

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
  return agreementPageMessages(text).confidence(explainConfidence(record, sources, organisations))
}

describe('explanation of a confidence', () => {
  it.each<[string, string]>([
    [explained('high', [government, xinhua]), 'High: a government source plus a news agency.'],
    [explained('high', [government]), 'High: a government source.'],
    [
      explained('high', [xinhua, dawn]),
      'High: no primary source, but independent publishers report it: a news agency and a press publisher.',
    ],
    [
      explained('high', [source('Firm', 'company', 'firm'), dawn]),
      'High: a statement by a party or public body plus a press publisher.',
    ],
    [
      explained('high', [source('Holding', 'press', 'holding')]),
      'High: a statement by a party or public body.',
    ],
    [
      explained('high', [source('CNSA', 'press', 'cnsa'), government, xinhua, xinhuaCopy, dawn]),
      'High: a statement by a party or public body and a government source plus a news agency and a press publisher.',
    ],
    [
      explained('high', [xinhua, xinhuaCopy]),
      'Recorded as high, although it rests on one publisher that is not a primary source: a news agency.',
    ],
    [explained('medium', [dawn]), 'Medium: only one secondary publisher, a press publisher.'],
    [explained('medium', [xinhua, xinhuaCopy]), 'Medium: only one secondary publisher, a news agency.'],
    [
      explained('medium', [government, dawn], 'The day is disputed.'),
      'Medium, although a government source plus a press publisher would allow high; see the note.',
    ],
    [
      explained('medium', [xinhua, dawn]),
      'Medium, although a news agency and a press publisher would allow high; the record does not say why.',
    ],
    [
      explained('low', [dawn], 'Named by others.'),
      'Low: the evidence is vague, indirect or contested, however many sources there are (a press publisher); see the note.',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected)
  })
})

it('each publisher is named once, as it first appears', () => {
  expect(publishersOf([xinhua, dawn, xinhuaCopy, source('dawn', 'press')])).toEqual(['Xinhua', 'Dawn'])
  expect(publishersOf([])).toEqual([])
})

it.each([
  ['2023-10-18', 'https://web.archive.org/web/20231018*/https://example.org/a?b=1'],
  ['2023-10', 'https://web.archive.org/web/202310*/https://example.org/a?b=1'],
  ['2023', 'https://web.archive.org/web/2023*/https://example.org/a?b=1'],
  [null, 'https://web.archive.org/web/*/https://example.org/a?b=1'],
])('archived copies of a page published %s are at %s', (published, address) => {
  expect(archiveAddress({ url: 'https://example.org/a?b=1', published })).toBe(address)
})
