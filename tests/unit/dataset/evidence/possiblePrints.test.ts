import { describe, expect, it } from 'vitest'
import { possiblePrints } from '../../../../src/dataset/evidence/possiblePrints'
import type { Source } from '../../../../src/dataset/schema'

const long = 'China, UN promote new space exploration partnership'
const page = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  publisher: id,
  publisherId: id,
  title: long,
  url: `https://example.org/${id}`,
  published: '2022-11-22',
  language: 'en',
  kind: 'press',
  ...fields,
})

function factsOf(pages: readonly Source[], date = '2022-11-21') {
  const ids = pages.map(({ id }) => id)
  const record = {
    date: { value: date, basis: 'signed' as const },
    parties: [],
    evidence: { act: ids, date: ids.slice(0, 1), parties: ids },
  }
  return possiblePrints(record, new Map(pages.map((source) => [source.id, source])), new Map()).map(
    ({ fact }) => fact,
  )
}

describe('prints of one text', () => {
  it.each<[string, readonly Source[], readonly string[]]>([
    ['the same title', [page('a'), page('b')], ['act', 'parties']],
    ['the same title, whatever the day', [page('a'), page('b', { published: '2024' })], ['act', 'parties']],
    [
      'the same title in capitals and accents',
      [page('a'), page('b', { title: `${long.toUpperCase()}!` })],
      ['act', 'parties'],
    ],
    [
      'nearly the same title on the next day',
      [
        page('a', { title: 'Europe, Russia, China to build research station on Moon' }),
        page('b', {
          title: 'China, Russia, Europe to jointly explore plan for research station on Moon',
          published: '2022-11-23',
        }),
      ],
      ['act', 'parties'],
    ],
    [
      'nearly the same title in another week',
      [
        page('a', { title: 'China and Russia sign a space agreement' }),
        page('b', { title: 'China, Russia sign a space agreement', published: '2022-11-29' }),
      ],
      [],
    ],
    ['another title', [page('a'), page('b', { title: 'A workshop was held in Haikou' })], []],
    ['a title that says too little', [page('a', { title: 'Space' }), page('b', { title: 'Space' })], []],
    ['one writer named in both', [page('a', { writer: 'xinhua' }), page('b', { writer: 'xinhua' })], []],
    ['a third text', [page('a'), page('b'), page('c', { title: 'A workshop was held in Haikou' })], []],
    ['a third print', [page('a'), page('b'), page('c')], ['act', 'parties']],
    ['a primary source', [page('a'), page('b', { kind: 'government' })], []],
    ['a print from before the act', [page('a'), page('b', { published: '2022-11-01' })], []],
  ])('%s', (_name, pages, facts) => {
    expect(factsOf(pages)).toEqual(facts)
  })
})
