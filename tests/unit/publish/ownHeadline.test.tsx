import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChartPicture } from '../../../src/charts/picture/ChartPicture'
import { embedSnippet } from '../../../src/publish/embed/embedSnippet'
import { chartFileName } from '../../../src/publish/files/fileName'
import { viewMeta } from '../../../src/publish/meta/pageMeta'
import { pictureFacts } from '../../../src/publish/picture/pictureFacts'
import { pictureMetadata } from '../../../src/publish/picture/pictureMetadata'
import { pngTexts } from '../../../src/publish/picture/pngText'
import { standaloneSvg } from '../../../src/publish/picture/standaloneSvg'
import { chartSlide } from '../../../src/publish/slides/chartSlide'
import { deckProperties } from '../../../src/publish/slides/deckProperties'
import { corePropertiesXml } from '../../../src/publish/slides/ooxml/propertiesXml'
import { type ChartId, chartIds } from '../../../src/selection/chartTable'
import { defaultView } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { contentOf, selectionOf, signed } from '../charts/contentOf'

const text = createText()
const selection = selectionOf([signed('2021-05-01'), signed('2023')])
const { dataset } = selection
const headline = 'Who <b>wins</b> & why?'
const escaped = 'Who &lt;b&gt;wins&lt;/b&gt; &amp; why?'

const plain = (id: ChartId) => contentOf(id, selection)
const own = (id: ChartId) => contentOf(id, selection, { title: headline, chart: [id] })

function pictureOf(id: ChartId): string {
  return renderToStaticMarkup(
    <ChartPicture
      content={own(id)}
      facts={pictureFacts(dataset, text, null)}
      widthPx={960}
      heightPx={540}
      id="picture"
      shapes={null}
    />,
  )
}

describe.each(chartIds)('a headline of the presenter’s own on %s', (id) => {
  it('is the title, and the finding goes under it; the other charts keep theirs', () => {
    expect(own(id)).toMatchObject({ title: headline, finding: plain(id).title, subtitle: plain(id).subtitle })
    const other = chartIds.find((one) => one !== id) ?? id
    expect(contentOf(other, selection, { title: headline, chart: [id] })).toMatchObject({
      title: plain(other).title,
      finding: null,
    })
  })

  it('is inert text in pictures, with the finding', () => {
    const svg = pictureOf(id)
    expect(svg).toContain(`>${escaped}<`)
    expect(svg).not.toContain('<b>')
    const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(words).toContain(plain(id).title.split(' ').slice(0, 3).join(' ').replaceAll('&', '&amp;'))
  })

  it('is marked as the presenter’s own in the metadata of files', () => {
    const note = text.m.charts.picture.headlineNote(plain(id).title)
    const metadata = pictureMetadata(own(id), dataset, text, null)
    expect(pngTexts(metadata)).toMatchObject({ Title: headline, Comment: note })
    const svg = standaloneSvg('<svg></svg>', { tokens: new Map(), font: null, metadata })
    expect(svg).toContain(`<dc:title>${escaped}</dc:title>`)
    expect(svg).toContain('<rdfs:comment>The title is in the presenter’s own words.')
    const slide = chartSlide(own(id), pictureFacts(dataset, text, null), text)
    expect(slide.headline).toBe(headline)
    expect(slide.lead[0]).toBe(plain(id).title)
    expect(slide.notes[0]).toBe(note)
    const core = corePropertiesXml(deckProperties(headline, dataset, text, plain(id).title))
    expect(core).toContain(`<dc:title>${escaped}</dc:title>`)
    expect(core).toContain('<dc:description>The title is in the presenter’s own words.')
  })

  it('leaves no trace in files without one', () => {
    const metadata = pictureMetadata(plain(id), dataset, text, null)
    expect(pngTexts(metadata)).not.toHaveProperty('Comment')
    expect(standaloneSvg('<svg></svg>', { tokens: new Map(), font: null, metadata })).not.toContain(
      '<rdfs:comment>',
    )
    expect(deckProperties('x', dataset, text).description).not.toContain('presenter')
  })
})

it('a headline that repeats the finding is the finding', () => {
  const { title } = plain('map')
  expect(contentOf('map', selection, { title })).toMatchObject({ title, finding: null })
})

it('is in the title of the page as written, in the file name and, escaped, in the embed code', () => {
  expect(viewMeta({ path: '', title: '', description: '' }, selection, text, 'iPhone').title).toBe(
    'iPhone · Test tracker',
  )
  expect(chartFileName('map', { ...defaultView, title: headline }, dataset)).toBe(
    'space-partnerships-map-own-headline-2026-11-24',
  )
  const html = embedSnippet({
    kind: 'element',
    site: 'https://example.org/',
    chart: 'map',
    params: { title: '"><script>alert(1)</script>' },
    theme: null,
    version: null,
    language: null,
    hasControl: true,
    widthPx: null,
    heightPx: 480,
    title: '"><script>alert(1)</script>',
    isWhole: false,
  })
  expect(html.match(/<script/g)).toHaveLength(1)
})
