import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChartPicture } from '../../../src/charts/picture/ChartPicture'
import type { Dataset } from '../../../src/dataset/dataset'
import { ownName } from '../../../src/dataset/own/ownName'
import type { CompiledDataset } from '../../../src/dataset/schema'
import { aboutSchema } from '../../../src/dataset/schemas/lists'
import { EmbedFigure } from '../../../src/publish/embed/EmbedFigure'
import { subsetFile } from '../../../src/publish/files/subset'
import { allPages } from '../../../src/publish/meta/allPages'
import { pictureFacts } from '../../../src/publish/picture/pictureFacts'
import { pictureMetadata } from '../../../src/publish/picture/pictureMetadata'
import { pngTexts } from '../../../src/publish/picture/pngText'
import { standaloneSvg } from '../../../src/publish/picture/standaloneSvg'
import { briefingDeck } from '../../../src/publish/slides/briefingDeck'
import { chartSlide } from '../../../src/publish/slides/chartSlide'
import { chartIds } from '../../../src/selection/chartTable'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { createText } from '../../../src/text/text'
import { contentOf } from '../charts/contentOf'
import { testDataset } from '../testDataset'
import { wordsIn } from './slides/openDeck'
import { openDeckOf } from './slides/sampleDeck'

const text = createText()
const own: Dataset = {
  ...testDataset([
    { date: { value: '2021-05-01', basis: 'signed' } },
    { date: { value: '2023', basis: 'signed' } },
  ]),
  own: 'mine.csv',
  version: 'own',
}
const selection = wholeSelection(own)
const signature = 'mine.csv, reader’s own data'
const tag = 'Own data, not the tracker’s'
/** What would pass own data off as the tracker's: its name, licence, version and date. */
const ours = /Test tracker|CC BY|version|2026-11-24/i
const tokens = new Map([...allTokens()].map((name) => [name, '#123456']))

function* allTokens(): Iterable<string> {
  for (const id of chartIds)
    for (const [, name = ''] of pictureOf(id).matchAll(/var\((--[\w-]+)\)/g))
      if (name !== '--font') yield name
}

function pictureOf(id: (typeof chartIds)[number]): string {
  return renderToStaticMarkup(
    <ChartPicture
      content={contentOf(id, selection)}
      facts={pictureFacts(own, text, null)}
      widthPx={960}
      heightPx={540}
      id="picture"
      shapes={null}
    />,
  )
}

describe.each(chartIds)('%s of own data', (id) => {
  const content = contentOf(id, selection)
  const facts = pictureFacts(own, text, null)

  it('names the file in its source and says on screen whose data it is', () => {
    expect(content.source).toContain(signature)
    expect(content.tag).toBe(tag)
  })

  it('is a picture with the file as source, a tag across the drawing and no sign of ours', () => {
    const picture = pictureOf(id)
    expect(picture).toContain(signature)
    expect(picture).not.toMatch(ours)
    // Once under the drawing and at least once across it.
    expect(picture.split(`>${tag}<`).length - 1).toBeGreaterThanOrEqual(2)
    const marks = renderToStaticMarkup(
      <g>{content.picture.marks({ box: { widthPx: 900, heightPx: 300 }, id: 'p', shapes: null })}</g>,
    )
    expect(marks).toMatch(new RegExp(`<text x="450" y="1\\d\\d[^>]*>${tag}<`))
  })

  it('has metadata with the file as publisher and no licence or date', () => {
    const metadata = pictureMetadata(content, own, text, null)
    const svg = standaloneSvg(pictureOf(id), { tokens, font: null, metadata })
    expect(svg).toContain(`<dc:publisher>${signature}</dc:publisher><dc:rights>${tag}</dc:rights></rdf`)
    expect(pngTexts(metadata)).toMatchObject({ Author: signature, Copyright: tag })
    expect(Object.keys(pngTexts(metadata))).not.toContain('Creation Time')
  })

  it('is a slide with the tag on the chart, and says it in the notes and properties', async () => {
    const { xml, pictures } = await openDeckOf([chartSlide(content, facts, text)], selection)
    const slide = wordsIn(xml('ppt/slides/slide1.xml'))
    expect(slide).toContain(signature)
    // A picture carries the tag itself.
    expect(slide.split(tag).length - 1).toBe(pictures.length === 0 && content.hasDrawing ? 2 : 1)
    expect(wordsIn(xml('ppt/notesSlides/notesSlide1.xml'))).toContain(tag)
    for (const part of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml', 'docProps/core.xml'])
      expect(xml(part).documentElement?.textContent).not.toMatch(ours)
    expect(xml('docProps/core.xml').toString()).toContain(`<dc:creator>${signature}</dc:creator>`)
  })

  it('is an embed with the tag', () => {
    const embed = renderToStaticMarkup(
      <EmbedFigure
        id="e"
        title={content.title}
        subtitle={content.subtitle}
        scope={content.scope}
        tag={content.tag}
        source={content.source}
        link={{ href: '/', label: '' }}
        tools={null}
      >
        <p />
      </EmbedFigure>,
    )
    expect(embed).toContain(tag)
    expect(embed).not.toMatch(ours)
  })
})

it('the tracker’s own charts have no tag', () => {
  const content = contentOf('map', wholeSelection({ ...own, own: null }))
  expect(content.tag).toBeNull()
  expect(content.source).toContain('Test tracker')
})

it('a tall picture has a tag in every part', () => {
  const { picture } = contentOf('by-country', selection)
  const marks = renderToStaticMarkup(
    <g>{picture.marks({ box: { widthPx: 720, heightPx: 1440 }, id: 'p', shapes: null })}</g>,
  )
  expect(marks.split(tag).length - 1).toBe(4)
})

it('a briefing names the file on its title slide and in its notes', async () => {
  const briefing = { title: 'Talk', date: '2026-11-24' }
  const slides = briefingDeck({ briefing, steps: [], dataset: own, text, linkOf: () => null })
  const { xml } = await openDeckOf(slides, selection)
  for (const part of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml']) {
    const words = wordsIn(xml(part))
    expect(words).toContain(signature)
    expect(words).not.toMatch(ours)
  }
})

it('a download of the dataset has the name of the file and no licence of ours, and can be opened again', () => {
  const { content } = subsetFile(own, new Map(), [0, 1], 'dataset.json')
  const saved: CompiledDataset = JSON.parse(content)
  expect(saved.about.title).toBe('mine.csv')
  expect(JSON.stringify([saved.about.licence.data, saved.about.licence.dataUrl, saved.version])).not.toMatch(
    /CC BY|http|2026/,
  )
  expect(aboutSchema.safeParse(saved.about).success).toBe(true)
})

it('every page is titled with the file', () => {
  for (const { path, title } of allPages(own, [], text)) expect(title, path).toContain(signature)
})

it.each([
  ['my-file.csv', 'my-file.csv'],
  ['https://example.org/data/my%20file.csv?x=1#y', 'my file.csv (example.org)'],
  ['https://example.org/', 'example.org'],
  ['https://user:secret@example.org:8443/a.json', 'a.json (example.org:8443)'],
  ['https://example.org/%E0%A4%A', '%E0%A4%A (example.org)'],
  ['a\u202Egnp.csv\u0007\n', 'agnp.csv'],
  [`${'x'.repeat(200)}-2026.csv`, `${'x'.repeat(43)}…xxxxxxx-2026.csv`],
])('%j is signed as %s', (name, expected) => {
  expect(ownName(name)).toBe(expected)
  expect([...ownName(name)].length).toBeLessThanOrEqual(60)
})
