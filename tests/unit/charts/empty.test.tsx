import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChartPicture } from '../../../src/charts/picture/ChartPicture'
import { naturalHeightPx } from '../../../src/charts/picture/layoutPicture'
import type { Dataset } from '../../../src/dataset/dataset'
import { chartSlide } from '../../../src/publish/slides/chartSlide'
import { chartIds } from '../../../src/selection/chartTable'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView, mapColours } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { wordsIn } from '../publish/slides/openDeck'
import { openDeckOf } from '../publish/slides/sampleDeck'
import { testAgreement, testDataset } from '../testDataset'
import { contentOf, selectionOf } from './contentOf'

const text = createText()
const facts = { licence: 'CC BY 4.0', link: null }
const frozen = frozenDataset()
const nothing: Dataset = testDataset([])

const selections = [
  ['a dataset without records', select(nothing, noFilters), 'This data has no records'],
  [
    'own data without records',
    select({ ...nothing, own: 'mine.csv' }, noFilters),
    'This data has no records',
  ],
  [
    'filters on a dataset without records',
    select(nothing, { ...noFilters, country: ['PAK'], from: '2020', to: '2021' }),
    'This data has no records',
  ],
  [
    'filters that match nothing',
    select(frozen, { ...noFilters, country: ['PAK'], to: '1950' }),
    'No agreements with Pakistan, up to 1950',
  ],
] as const

describe.each(selections)('%s', (_name, selection, message) => {
  const views = chartIds.flatMap((id) =>
    (id === 'map' ? mapColours : [defaultView.color]).map((color) => [id, color] as const),
  )
  it.each(views)('%s (%s): drawing, picture and slide say so', async (id, color) => {
    const content = contentOf(id, selection, { color })
    expect(content.summary).toContain(message)
    for (const widthPx of [320, 720]) {
      expect(renderToStaticMarkup(content.draw(widthPx))).toContain(message)
      const picture = renderToStaticMarkup(
        <ChartPicture
          content={content}
          facts={facts}
          widthPx={widthPx}
          heightPx={naturalHeightPx(content, facts, widthPx)}
          id="picture"
          shapes={null}
        />,
      )
      expect(picture.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(message)
      expect(picture).not.toMatch(/NaN|undefined|Infinity/)
    }
    const { xml, pictures } = await openDeckOf([chartSlide(content, facts, text)], selection)
    expect(pictures.map((picture) => picture.content)).toEqual(content.hasDrawing ? [content] : [])
    expect(wordsIn(xml('ppt/slides/slide1.xml'))).toContain(content.title)
    expect(wordsIn(xml('ppt/notesSlides/notesSlide1.xml'))).toContain(message)
    expect(content.table.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual(
      [],
    )
  })
})

it('records without a partner country say why the chart of countries is empty', () => {
  const selection = selectionOf([
    testAgreement({
      parties: [
        { country: 'CHN', role: 'lead' },
        { organisation: 'esa', role: 'partner' },
      ],
    }),
  ])
  const content = contentOf('by-country', selection)
  expect(renderToStaticMarkup(content.draw(720))).toContain('None of these records can be drawn')
})

it('expressions of interest alone are still drawn on the map and the timeline', () => {
  const selection = selectionOf([testAgreement({ kind: 'expression-of-interest' })])
  expect(selection).toMatchObject({ count: 0, interestCount: 1 })
  for (const id of ['map', 'events'] as const)
    expect(contentOf(id, selection).summary).not.toContain('No agreements')
})
