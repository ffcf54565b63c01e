import { mapShapes } from '../../src/build/geometry/worldGeometry'
import { chartById } from '../../src/charts/registry'
import { coreOf } from '../../src/dataset/compile/coreOf'
import { indexDataset } from '../../src/dataset/indexDataset'
import { briefingSlides } from '../../src/publish/briefing/briefingSlides'
import { pictureFacts } from '../../src/publish/picture/pictureFacts'
import { briefingDeck } from '../../src/publish/slides/briefingDeck'
import { chartSlide } from '../../src/publish/slides/chartSlide'
import { deck } from '../../src/publish/slides/deck'
import { deckProperties } from '../../src/publish/slides/deckProperties'
import type { DeckSlide } from '../../src/publish/slides/deckSlide'
import { decodeView, parseQuery } from '../../src/selection/address/address'
import { chartIds } from '../../src/selection/chartTable'
import { select } from '../../src/selection/select'
import { createText } from '../../src/text/text'
import { compileFrozen } from '../frozenData'
import { drawWith, slideTokens } from './drawForSlide'

const site = 'https://space.example/'
/** Three views of every chart. */
const views = [
  { name: 'all', query: '' },
  { name: 'marked', query: 'mark=PAK~SAU~gulf' },
  { name: 'filtered', query: 'program=ilrs~gulf~tiangong&from=2018&to=2025&level=state~agency&region=Asia' },
]

/** Every deck of the frozen data: each chart in each view, and each briefing. */
export async function makeDecks(): Promise<
  readonly { name: string; file: Uint8Array; fewestPages: number }[]
> {
  const text = createText()
  const compiled = compileFrozen()
  const dataset = indexDataset(coreOf(compiled.dataset))
  const drawPicture = drawWith(mapShapes(compiled.dataset.countries, 'near'))
  const make = async (name: string, title: string, slides: readonly DeckSlide[]) => ({
    name,
    file: await deck({
      slides,
      properties: deckProperties(title, dataset, text),
      tokens: slideTokens,
      text,
      drawPicture,
    }),
    fewestPages: slides.length,
  })
  const charts = views.flatMap(({ name, query }) => {
    const { view } = decodeView(parseQuery(query), dataset)
    const selection = select(dataset, view.filters)
    return chartIds.map((id) => {
      const content = chartById(id).content({ selection, view, text })
      const facts = pictureFacts(dataset, text, `${site}?${[`chart=${id}`, query].filter(Boolean).join('&')}`)
      return make(`${id}-${name}`, content.title, [chartSlide(content, facts, text)])
    })
  })
  const briefings = compiled.briefings.map(({ briefing, sources }) => {
    const found = new Map(sources.map((source) => [source.id, source]))
    const steps = briefingSlides(briefing, dataset, found, text)
    const linkOf = ({ address }: { address: string }) => `${site}?${address}`
    return make(briefing.id, briefing.title, briefingDeck({ briefing, steps, dataset, text, linkOf }))
  })
  return Promise.all([...charts, ...briefings])
}
