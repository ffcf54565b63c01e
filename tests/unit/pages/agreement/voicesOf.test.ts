import { describe, expect, it } from 'vitest'
import type { Organisation, Source } from '../../../../src/dataset/schema'
import { archiveAddress } from '../../../../src/pages/agreement/archiveAddress'
import { voicesOf } from '../../../../src/pages/agreement/voicesOf'
import { primaryTest } from '../../../../src/pages/shared/evidence/referencesOf'
import { publishersOf } from '../../../../src/pages/shared/profile/publishersOf'
import { testAgreement, testDataset } from '../../testDataset'

const organisations: readonly Organisation[] = [
  { id: 'cnsa', name: 'CNSA', country: 'CHN', type: 'space-agency' },
  { id: 'firm', name: 'Firm', country: 'CHN', type: 'company', parent: 'holding' },
  { id: 'holding', name: 'Holding', country: 'CHN', type: 'company' },
]

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

describe('the sources of a record by whose text they are', () => {
  const record = testAgreement({
    parties: [
      { country: 'CHN', organisation: 'firm', role: 'lead' },
      { country: 'PAK', role: 'partner' },
    ],
  })
  const voices = (...sources: readonly Source[]) =>
    voicesOf(sources, primaryTest({ ...testDataset([]), organisations }, record)).map(
      ({ voice, isPrimary, publishers }) =>
        `${voice}${isPrimary ? ' (primary)' : ''}: ${publishers.join(', ')}`,
    )

  it.each<[readonly Source[], readonly string[]]>([
    [
      [xinhua, government],
      ['government (primary): State Council', 'news-agency: Xinhua'],
    ],
    [[xinhua, xinhuaCopy], ['news-agency: Xinhua']],
    [
      [source('Firm', 'company', 'firm'), dawn],
      ['own (primary): Firm', 'press: Dawn'],
    ],
    [[source('Holding', 'press', 'holding')], ['own (primary): Holding']],
    [
      [dawn, source('CNSA', 'press', 'cnsa')],
      ['own (primary): CNSA', 'press: Dawn'],
    ],
    [
      [{ ...source('Xinhua via State Council', 'government'), writerKind: 'news-agency' }],
      ['news-agency: Xinhua via State Council'],
    ],
  ])('%#', (sources, expected) => {
    expect(voices(...sources)).toEqual(expected)
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
