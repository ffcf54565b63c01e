import { describe, expect, it } from 'vitest'
import type { ChartSlide, DeckSlide } from '../../../../src/publish/slides/deckSlide'
import { columnName } from '../../../../src/publish/slides/ooxml/chart/sheetCells'
import { outsideAddress } from '../../../../src/publish/slides/ooxml/packageParts'
import { selectionOf } from '../../charts/contentOf'
import { elements, wordsIn } from './openDeck'
import { openDeckOf, slideOf } from './sampleDeck'

const selection = selectionOf([{ programs: ['moon'] }, { programs: ['gulf'] }])
const sample = slideOf('by-country', selection).slide
const slidePath = 'ppt/slides/slide1.xml'

/** Hostile text, and its form on a slide; null if it does not fit. */
const hostile: readonly (readonly [string, string, string | null])[] = [
  [
    'markup',
    '</a:t><p:pic/>&amp; "q" \'s\' ]]> <![CDATA[x]]>',
    '</a:t><p:pic/>&amp; "q" \'s\' ]]> <![CDATA[x]]>',
  ],
  ['characters that XML forbids', 'a\u0000b\u0007c\u000bd\ufffee\ud800f', 'abc def'],
  ['turned directions', '\u202Eevil\u202C \u2066inside\u2069', 'evil inside'],
  ['lines and tabs', 'one\ntwo\r\n\tthree', 'one two three'],
  ['an endless word', 'x'.repeat(20_000), null],
  ['words without end', 'word '.repeat(5000), null],
  ['nothing', '', ''],
]

/** A slide with the same text everywhere. */
function slideSaying(words: string): ChartSlide {
  const { native } = sample.content
  if (native?.kind !== 'bars') throw new Error('no bars')
  return {
    ...sample,
    headline: words,
    lead: [words],
    source: words,
    licence: { text: words, link: `https://space.example/?q=${words}` },
    notes: [words],
    numbers: [{ value: words, label: words, detail: words, mark: 'both' }],
    content: {
      ...sample.content,
      subtitle: words,
      summary: words,
      native: {
        ...native,
        categories: native.categories.map(() => words),
        series: native.series.map((series) => ({ ...series, name: words })),
      },
    },
  }
}

describe.each(hostile)('a deck whose text is %s', (_name, words, fitting) => {
  const slides: readonly DeckSlide[] = [
    { kind: 'title', title: words, summary: words, line: words, notes: [words] },
    slideSaying(words),
    { kind: 'list', title: words, lines: [{ before: words, text: words, link: words }], notes: [] },
  ]

  it('is still a consistent package, and its slides contain nothing but the text', async () => {
    const open = await openDeckOf(slides, selection, words)
    expect(open.faults()).toEqual([])
    expect(elements(open.xml('ppt/slides/slide2.xml'), 'p:pic')).toEqual([])
    expect(elements(open.xml('ppt/slides/slide2.xml'), 'p:graphicFrame')).toHaveLength(1)
    for (const path of open.paths.filter((each) => each.endsWith('.xml')))
      expect(open.text(path)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('keeps text that fits, and cuts text that does not', async () => {
    const open = await openDeckOf([slideSaying(words)], selection, words)
    const shown = wordsIn(open.xml(slidePath))
    if (fitting !== null) expect(shown).toContain(fitting)
    else expect(shown.length).toBeLessThan(3000)
  })
})

describe('addresses in a deck', () => {
  it.each([
    ['https://space.example/?q=a b&c=d', 'https://space.example/?q=a%20b&c=d'],
    ['http://space.example', 'http://space.example/'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['\\\\host\\share', null],
    ['no address', null],
    [null, null],
  ])('%s is written as %s', (address, expected) => {
    expect(outsideAddress(address)).toBe(expected)
  })

  it('that are invalid leave the text without a link', async () => {
    const slide = { ...sample, licence: { text: 'CC BY', link: 'javascript:alert(1)' } }
    const open = await openDeckOf([slide], selection)
    expect(open.text('ppt/slides/_rels/slide1.xml.rels')).not.toContain('javascript')
    expect(elements(open.xml(slidePath), 'a:hlinkClick')).toEqual([])
    expect(wordsIn(open.xml(slidePath))).toContain('CC BY')
  })
})

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i of a sheet is %s', (place, name) => {
  expect(columnName(place)).toBe(name)
})
