import type { ChartContent } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import type { PictureFacts } from '../../charts/picture/layoutPicture'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'
import tokensCss from '../../ui/tokens.css?raw'
import { saveFile } from '../files/saveFile'
import { type Theme, tokenValues } from '../picture/tokenValues'
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
  theme: Theme
  shapes: () => Promise<MapGeometry | null>
}

/** Downloads a deck of one slide: the chart as currently shown. */
export function saveChartSlide({ content, facts, ...rest }: ChartToSave): Promise<void> {
  const { title, finding } = content
  return saveDeck({ ...rest, title, finding, slides: [chartSlide(content, facts, rest.text)] })
}

type BriefingToSave = Parameters<typeof briefingDeck>[0] & {
  /** File name without its extension. */
  name: string
  shapes: () => Promise<MapGeometry | null>
}

/** Downloads a whole briefing as a deck. */
export function saveBriefingDeck(request: BriefingToSave): Promise<void> {
  const { name, shapes, dataset, text, briefing } = request
  const { title } = briefing
  const slides = briefingDeck(request)
  return saveDeck({ slides, title, finding: null, dataset, text, name, theme: 'light', shapes })
}

interface DeckToSave {
  slides: readonly DeckSlide[]
  title: string
  /** The chart's own headline, if the title is the presenter's. */
  finding: string | null
  dataset: Dataset
  text: Text
  /** File name without its extension. */
  name: string
  theme: Theme
  /** Country shapes, for maps. */
  shapes: () => Promise<MapGeometry | null>
}

/** Makes a deck in the browser and downloads it. */
async function saveDeck(deckToSave: DeckToSave): Promise<void> {
  const { slides, title, finding, dataset, text, name, theme, shapes } = deckToSave
  const tokens = tokenValues(tokensCss, theme)
  const properties = deckProperties(title, dataset, text, finding)
  const drawPicture = drawInBrowser(tokens, properties, shapes)
  const file = await deck({ slides, properties, tokens, text, drawPicture })
  saveFile(
    `${name}.pptx`,
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    file as BlobPart,
  )
}
