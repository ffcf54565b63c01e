import { describe, expect, it } from 'vitest'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { briefingSlides } from '../../../src/publish/briefing/briefingSlides'
import { createText } from '../../../src/text/text'
import { compileFrozen } from '../../frozenData'
import { sampleBriefing, sampleStep } from '../selection/briefing/sampleBriefing'
import { testDataset } from '../testDataset'

const text = createText()
const small = testDataset([
  { programs: ['moon'] },
  { programs: ['moon'], date: { value: '2025', basis: 'signed' } },
])

function slideOf(fields: Parameters<typeof sampleStep>[0]) {
  const [slide] = briefingSlides(sampleBriefing([sampleStep(fields)]), small, new Map(), text)
  if (!slide) throw new Error('no slide')
  return slide
}

describe('a slide', () => {
  it('has its placeholders counted in the view of its step', () => {
    expect(slideOf({}).headline).toBe('2 agreements')
    expect(slideOf({ view: 'to=2024' }).headline).toBe('1 agreements')
  })

  it('counts a number in its own view if it has one', () => {
    const value = '{agreements}'
    const { numbers } = slideOf({
      view: 'to=2024',
      numbers: [
        { value, label: 'then' },
        { value, label: 'now', view: '' },
      ],
    })
    expect(numbers.map((number) => number.value)).toEqual(['1', '2'])
  })

  it('without a headline gets that of its chart', () => {
    const slide = slideOf({ headline: undefined })
    expect(slide.headline).toBe(slide.content.title)
  })

  it.each([
    [{ form: 'title', headline: undefined, text: undefined }, 'A talk', 'What it tells.', ''],
    [{ form: 'title', headline: 'Part 2', text: undefined }, 'Part 2', 'What it tells.', ''],
    [{ form: 'text', headline: 'Why?', text: undefined, view: 'program=moon' }, 'Why?', null, ''],
    [
      { form: 'text', headline: 'So far {agreements}', text: 'a' },
      'So far 2',
      'a',
      'Only agreements in the program “moon”',
    ],
    [{ form: 'text', headline: 'So far {agreements}', text: 'a', view: '' }, 'So far 2', 'a', ''],
  ] as const)('without a chart (%o) says “%s”, and its filters only if it counts', (fields, ...expected) => {
    const { headline, text: words, kicker } = slideOf(fields)
    expect([headline, words, kicker]).toEqual(expected)
  })

  it('leaves unknown placeholders as written', () => {
    expect(slideOf({ headline: '<b>{nothing}</b>' }).headline).toBe('<b>{nothing}</b>')
  })

  it.each([
    ['', []],
    ['program=moon', ['Only agreements']],
    ['mark=PAK', ['Highlighted: PAK']],
    ['program=moon&to=2024&mark=PAK~moon', ['Only agreements', 'to 2024', 'Highlighted: PAK, moon']],
    [
      'program=moon~gulf&region=Asia&level=agency&to=2025',
      ['Filters: moon · gulf · Asia · Agency level · Until 2025'],
    ],
  ])('with the view “%s” says above its headline what is measured, and %j', (view, parts) => {
    const { kicker, content } = slideOf({ view })
    expect(kicker.startsWith(content.subtitle)).toBe(true)
    for (const part of parts) expect(kicker).toContain(part)
    if (parts.length === 0) expect(kicker).toBe(content.subtitle)
  })

  it.each([
    ['map', 'program=moon', 'program=moon'],
    ['by-kind', '', 'chart=by-kind'],
    ['by-country', 'program=moon&to=2025', 'program=moon&to=2025&chart=by-country'],
  ] as const)('of the chart %s in the view “%s” leads to that chart', (chart, view, address) => {
    expect(slideOf({ chart, view }).address).toBe(address)
  })

  it('shows the part of the world that its view names', () => {
    expect(slideOf({ view: 'area=africa&at=24.5,51,2' }).view).toMatchObject({
      area: 'africa',
      at: { lat: 24.5 },
    })
  })

  it('lists the parts of its view that the data does not have', () => {
    expect(slideOf({ view: 'program=mars' }).problems).toEqual([
      { key: 'program', value: 'mars', reason: 'unknown-value' },
    ])
  })
})

describe('the briefings of the tracker', () => {
  const loaded = compileFrozen()
  const dataset = indexDataset(coreOf(loaded.dataset))
  const slides = loaded.briefings.flatMap(({ briefing, sources }) =>
    briefingSlides(briefing, dataset, new Map(sources.map((source) => [source.id, source])), text).map(
      (slide) => [`${briefing.id} ${slide.id}`, slide] as const,
    ),
  )

  it('has no full stop within the line above a headline', () => {
    const step = sampleStep({ chart: 'claims', view: 'region=Africa', sources: [] })
    const [slide] = briefingSlides(sampleBriefing([step]), dataset, new Map(), text)
    expect(slide?.content.subtitle).toMatch(/\.$/)
    expect(slide?.kicker).toMatch(/[a-z] · Only agreements with African countries$/)
  })

  it('there are two', () => {
    expect(loaded.briefings.map(({ briefing }) => briefing.id)).toEqual([
      'china-space-partners',
      'moon-coalitions',
    ])
  })

  it.each(slides)('%s says something in words and numbers, with sources', (_, slide) => {
    const words = [slide.headline, slide.text, slide.notes, ...slide.numbers.map(({ value }) => value)].join()
    expect(words).not.toMatch(/[{}]|NaN|undefined/)
    expect(slide.headline.length).toBeLessThanOrEqual(90)
    expect(slide.problems).toEqual([])
    expect(slide.sources.length).toBeGreaterThan(0)
    expect(slide.sourceLine).toContain(slide.sources[0]?.publisher.split(' ')[0])
  })
})
