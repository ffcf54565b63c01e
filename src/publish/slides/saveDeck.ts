import type { ChartContent } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import type { PictureFacts } from '../../charts/picture/layoutPicture'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'
import tokensCss from '../../ui/tokens.css?raw'
import { saveFile } from '../files/saveFile'
import { tokenValues } from '../picture/tokenValues'
import { briefingDeck } from './briefingDeck'
import { chartSlide } from './chartSlide'
import { deck } from './deck'
import { deckProperties } from './deckProperties'
import type { DeckSlide } from './deckSlide'
import { drawInBrowser } from './drawInBrowser'

interface ChartToSave {
  content: ChartContent
  facts: PictureFacts
  dataset: Dataset
  text: Text
  /** File name without its extension. */
  name: string
  shapes: () => Promise<MapGeometry | null>
}

/** Downloads a deck of one slide: the chart as currently shown. */
export function saveChartSlide({ content, facts, ...rest }: ChartToSave): Promise<void> {
  return saveDeck({ ...rest, title: content.title, slides: [chartSlide(content, facts, rest.text)] })
}

type BriefingToSave = Parameters<typeof briefingDeck>[0] & {
  /** File name without its extension. */
  name: string
  shapes: () => Promise<MapGeometry | null>
}

/** Downloads a whole briefing as a deck. */
export function saveBriefingDeck(request: BriefingToSave): Promise<void> {
  const { name, shapes, dataset, text, briefing } = request
  return saveDeck({ slides: briefingDeck(request), title: briefing.title, dataset, text, name, shapes })
}

interface DeckToSave {
  slides: readonly DeckSlide[]
  title: string
  dataset: Dataset
  text: Text
  /** File name without its extension. */
  name: string
  /** Country shapes, for maps. */
  shapes: () => Promise<MapGeometry | null>
}

/** Makes a deck in the browser and downloads it. Decks always use the light theme. */
async function saveDeck({ slides, title, dataset, text, name, shapes }: DeckToSave): Promise<void> {
  const tokens = tokenValues(tokensCss, 'light')
  const properties = deckProperties(title, dataset, text)
  const drawPicture = drawInBrowser(tokens, properties, shapes)
  const file = await deck({ slides, properties, tokens, text, drawPicture })
  saveFile(
    `${name}.pptx`,
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    file as BlobPart,
  )
}
