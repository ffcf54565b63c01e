import { describe, expect, it } from 'vitest'
import { briefingSlides } from '../../../../src/publish/briefing/briefingSlides'
import { briefingDeck } from '../../../../src/publish/slides/briefingDeck'
import { listPages } from '../../../../src/publish/slides/layout/buildListSlides'
import { elements, wordsIn } from './openDeck'
import { openDeckOf, projectData, text } from './sampleDeck'

const { dataset, briefings } = projectData()

describe.each(briefings.map((published) => [published.briefing.id, published] as const))(
  'the deck of %s',
  async (_id, { briefing, sources }) => {
    const found = new Map(sources.map((source) => [source.id, source]))
    const steps = briefingSlides(briefing, dataset, found, text)
    const slides = briefingDeck({
      briefing,
      steps,
      dataset,
      text,
      linkOf: (step) => `https://space.example/?${step.address}`,
    })
    const open = await openDeckOf(slides, { dataset }, briefing.title)
    const count = open.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
    const wordsOf = (place: number) => wordsIn(open.xml(`ppt/slides/slide${place}.xml`))

    it('is a consistent package', () => {
      expect(open.faults()).toEqual([])
    })

    it('begins with its title, and has the headline, filters, numbers and notes of each step in order', () => {
      expect(wordsOf(1)).toContain(briefing.title)
      for (const [index, step] of steps.entries()) {
        const words = wordsOf(index + 2)
        expect(words).toContain(step.headline)
        expect(words).toContain(step.kicker)
        for (const { value, label } of step.numbers) {
          expect(words).toContain(value)
          expect(words).toContain(label)
        }
        const notes = wordsIn(open.xml(`ppt/notesSlides/notesSlide${index + 2}.xml`))
        expect(notes).toContain(step.kicker)
        for (const paragraph of step.notes?.split('\n\n') ?? []) expect(notes).toContain(paragraph)
        for (const source of step.sources) expect(notes).toContain(source.url)
      }
    })

    it('ends with every source once, each a link, and the licence of the data', () => {
      const last = Array.from({ length: count - steps.length - 1 }, (_, index) => steps.length + 2 + index)
      const words = last.map(wordsOf).join(' ')
      expect(words).toContain(dataset.about.licence.data)
      const links = last.flatMap((place) =>
        elements(open.xml(`ppt/slides/slide${place}.xml`), 'a:hlinkClick'),
      )
      expect(links).toHaveLength(sources.length + 1)
      for (const { title } of sources) expect(words).toContain(title)
    })

    it('numbers its slides from the second on', () => {
      const numbers = Array.from(
        { length: count },
        (_, index) => elements(open.xml(`ppt/slides/slide${index + 1}.xml`), 'a:fld')[0]?.textContent ?? null,
      )
      expect(numbers).toEqual([null, ...Array.from({ length: count - 1 }, (_, index) => String(index + 2))])
    })
  },
)

const line = (words: number) => ({
  before: 'Xinhua (3 October 2023).',
  text: Array.from({ length: words }, () => 'cooperation').join(' '),
  link: 'https://example.org/',
})

it.each([
  [1, 6, 1],
  [20, 6, 1],
  [26, 6, 1],
  [36, 12, 2],
  [37, 12, 3],
  [50, 12, 3],
])('a list of %i sources of %i words takes %i slides, none of them nearly empty', (count, words, slides) => {
  const pages = listPages(Array.from({ length: count }, () => line(words)))
  const lines = pages.map(({ columns }) => columns.flat().length)
  expect(lines).toHaveLength(slides)
  expect(Math.min(...lines) * 2).toBeGreaterThan(Math.max(...lines))
})

it('a slide says so when there is nothing to draw', () => {
  const step = { id: 'a', chart: 'claims', view: 'region=Africa', sources: [] }
  const steps = briefingSlides({ steps: [step] }, dataset, new Map(), text)
  const briefing = { title: 'A talk', date: '2026-11-24' }
  const [, slide] = briefingDeck({ briefing, steps, dataset, text, linkOf: () => null })
  expect(slide).toMatchObject({ lead: [text.m.charts.frame.blank.picture] })
})

describe('a talk with words in place of charts', async () => {
  const step = { id: 'a', chart: 'map', view: 'program=ilrs', sources: [] }
  const long = Array.from({ length: 12 }, () => 'All partners are named in the list of the station.').join(
    ' ',
  )
  const briefing = {
    id: 'talk',
    title: 'A talk',
    summary: 'What it tells.',
    date: '2026-11-24',
    steps: [
      { ...step, form: 'title' as const, notes: 'Welcome.' },
      { ...step, id: 'b', form: 'text' as const, headline: '{countries} of them', text: `First.\n${long}` },
      { ...step, id: 'c' },
    ],
  }
  const steps = briefingSlides(briefing, dataset, new Map(), text)
  const slides = briefingDeck({ briefing, steps, dataset, text, linkOf: () => 'https://space.example/' })
  const open = await openDeckOf(slides, { dataset })
  const wordsOf = (place: number) => wordsIn(open.xml(`ppt/slides/slide${place}.xml`))

  it('begins with its own title slide instead of another', () => {
    expect(open.faults()).toEqual([])
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'text', 'chart'])
    expect(wordsOf(1)).toContain('A talk')
    expect(wordsOf(1)).toContain('What it tells.')
    expect(wordsIn(open.xml('ppt/notesSlides/notesSlide1.xml'))).toContain('Welcome.')
  })

  it('has all text of a text slide, its paragraphs apart, with the filters of its figures', () => {
    expect(wordsOf(2)).toContain(steps[1]?.headline)
    expect(wordsOf(2)).toContain(long)
    expect(wordsOf(2)).toContain('Only agreements on the lunar research station')
    const paragraphs = elements(open.xml('ppt/slides/slide2.xml'), 'a:p').map((one) => one.textContent)
    expect(paragraphs).toContain('First.')
    expect(open.pictures).toHaveLength(1)
  })
})

it('a talk without sources has no slide for them', () => {
  const [published] = briefings
  if (!published) throw new Error('no briefing')
  const steps = briefingSlides(published.briefing, dataset, new Map(), text)
  const slides = briefingDeck({ briefing: published.briefing, steps, dataset, text, linkOf: () => null })
  expect(slides.map(({ kind }) => kind)).toEqual(['title', ...steps.map(() => 'chart')])
})
