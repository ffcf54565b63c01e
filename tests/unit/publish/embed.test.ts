import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { readFrameAddress } from '../../../src/pages/embed/frameAddress'
import { drawingHeights, heightInList } from '../../../src/publish/embed/drawingHeights'
import { type EmbedChoice, embedSnippet } from '../../../src/publish/embed/embedSnippet'
import { oembed } from '../../../src/publish/embed/oembed'
import { readSizeMessage, sizeMessage } from '../../../src/publish/embed/sizeMessage'
import { chartIds } from '../../../src/selection/chartTable'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { frozenDataset } from '../../frozenData'
import { contentOf } from '../charts/contentOf'

const choice: EmbedChoice = {
  kind: 'iframe',
  site: 'https://example.org/tracker/',
  chart: 'map',
  params: {},
  theme: null,
  version: null,
  language: null,
  hasControl: true,
  widthPx: null,
  heightPx: 480,
  title: 'A map',
  isWhole: true,
}

/** The elements of a snippet. Fails unless it is well-formed as XML. */
function elementsOf(html: string) {
  const closed = html.replace(/(<img[^>]*)>/g, '$1/>').replace(' async>', ' async="">')
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(`<div>${closed}</div>`, 'text/xml')
}

describe('the HTML for another page', () => {
  it('the address of a plain frame contains all options', () => {
    const html = embedSnippet({
      ...choice,
      params: { program: 'ilrs~gulf' },
      theme: 'dark',
      version: '2026-11-24-d4871f69',
      language: 'de',
      hasControl: false,
      widthPx: 640,
    })
    const frame = elementsOf(html).getElementsByTagName('iframe')[0]
    expect(frame?.getAttribute('src')).toBe(
      'https://example.org/tracker/embed/map/?program=ilrs~gulf&version=2026-11-24-d4871f69&theme=dark&lang=de&control=off',
    )
    expect(frame?.getAttribute('width')).toBe('640')
    expect(frame?.getAttribute('height')).toBe('480')
    expect(frame?.getAttribute('title')).toBe('A map')
  })

  it.each([
    [true, null],
    [false, 'off'],
  ])('an element with a time slider (%s) has control=%s', (hasControl, control) => {
    const html = embedSnippet({ ...choice, kind: 'element', hasControl })
    const element = elementsOf(html).getElementsByTagName('space-partnership-chart')[0]
    expect(element?.getAttribute('control')).toBe(control)
  })

  it.each(['element', 'iframe'] as const)('a title cannot break out of %s', (kind) => {
    const title = `"><script>alert(1)</script> & 'more'`
    const html = embedSnippet({ ...choice, kind, title })
    const found = elementsOf(html)
    const name = kind === 'element' ? 'space-partnership-chart' : 'iframe'
    expect(found.getElementsByTagName(name)[0]?.getAttribute('title')).toBe(title)
    const scripts = [...found.getElementsByTagName('script')].map((script) => script.getAttribute('src'))
    expect(scripts).toEqual(kind === 'element' ? ['https://example.org/tracker/embed.js'] : [])
  })

  it.each([
    ['the picture of all records', { isWhole: true }, ['https://example.org/tracker/charts/by-country.svg']],
    [
      'no picture, which would show more than its words,',
      { params: { program: 'ilrs' }, isWhole: false },
      [],
    ],
  ])('an element has %s and a link to the same view to fall back on', (_, change, pictures) => {
    const html = embedSnippet({ ...choice, kind: 'element', chart: 'by-country', ...change })
    const found = elementsOf(html)
    expect(found.getElementsByTagName('a')[0]?.getAttribute('href')).toBe(
      `https://example.org/tracker/?${'params' in change ? 'program=ilrs&' : ''}chart=by-country`,
    )
    expect([...found.getElementsByTagName('img')].map((img) => img.getAttribute('src'))).toEqual(pictures)
    expect(found.documentElement?.textContent).toContain('A map')
  })
})

it('oEmbed has the fields that version 1.0 requires of rich content', () => {
  const answer = oembed({ ...choice, publisher: 'Tracker', widthPx: 720, heightPx: 500 })
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 720, height: 500, title: 'A map' })
  expect(elementsOf(answer.html).getElementsByTagName('iframe')).toHaveLength(1)
})

describe('the size message', () => {
  it('is read back as sent, in whole pixels', () => {
    expect(readSizeMessage(sizeMessage('map', 480.2))).toEqual({
      type: 'space-partnership:size',
      id: 'map',
      height: 481,
    })
  })

  it.each([
    null,
    undefined,
    'x',
    7,
    [],
    {},
    { type: 'space-partnership:size' },
    { type: 'space-partnership:size', id: 'map', height: '480' },
    { type: 'space-partnership:size', id: 1, height: 480 },
    { type: 'space-partnership:size', id: 'map', height: 0 },
    { type: 'space-partnership:size', id: 'map', height: -1 },
    { type: 'space-partnership:size', id: 'map', height: Number.NaN },
    { type: 'space-partnership:size', id: 'map', height: Number.POSITIVE_INFINITY },
    { type: 'space-partnership:size', id: 'map', height: 1e9 },
    { type: 'other', id: 'map', height: 480 },
  ])('%j is ignored', (data) => {
    expect(readSizeMessage(data)).toBeNull()
  })
})

it.each([
  [{}, {}, null, true],
  [{ program: 'ilrs', lang: 'de-AT' }, { program: 'ilrs' }, 'de', true],
  [{ lang: 'FR', control: 'on' }, {}, 'fr', true],
  [{ to: '2020', control: 'off' }, { to: '2020' }, null, false],
] as const)(
  'the address %j of a frame splits into view, language and time control',
  (asked, params, language, hasControl) => {
    expect(readFrameAddress(asked)).toEqual({ params, language, hasControl, problems: [] })
  },
)

it.each(['no', '__proto__', 'x'.repeat(100_000)])(
  'an unknown time control is reported, and the usual one used',
  (control) => {
    expect(readFrameAddress({ program: 'ilrs', control })).toEqual({
      params: { program: 'ilrs' },
      language: null,
      hasControl: true,
      problems: [{ key: 'control', value: control.slice(0, 40), reason: 'unknown-value' }],
    })
  },
)

describe('the heights of a drawing that its page carries', () => {
  const steps = (widthPx: number) => (widthPx < 283 ? 388 : widthPx < 480 ? 372 : widthPx < 1001 ? 824 : 402)

  it('are one step for each change, from its width on', () => {
    expect(drawingHeights(steps)).toBe('240:388 283:372 480:824 1001:402')
  })

  it.each([
    [100, undefined],
    [240, '388'],
    [282, '388'],
    [283, '372'],
    [560, '824'],
    [1000, '824'],
    [1001, '402'],
    [5000, '402'],
  ])('at %i px', (widthPx, height) => {
    expect(heightInList(drawingHeights(steps), widthPx)).toBe(height)
  })

  it('are none for a chart without a list, as in the development server', () => {
    expect(heightInList('', 560)).toBeUndefined()
  })

  it.each(chartIds)('%s: at every width of a frame', (chart) => {
    const content = contentOf(chart, select(frozenDataset(), noFilters))
    for (const isCoarse of [false, true]) {
      const heightAt = (widthPx: number) => content.drawingHeightPx({ widthPx, isCoarse })
      const list = drawingHeights(heightAt)
      for (const widthPx of [
        280, 311, 350, 440, 460, 479, 480, 560, 599, 680, 767, 768, 860, 960, 1060, 1260,
      ])
        expect(heightInList(list, widthPx), `${widthPx}`).toBe(String(heightAt(widthPx)))
    }
  })
})
