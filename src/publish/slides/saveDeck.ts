import type { MapGeometry } from '../../charts/contract/mapGeometry'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'
import tokensCss from '../../ui/tokens.css?raw'
import { tokenValues } from '../picture/tokenValues'
import { saveFile } from '../saveFile'
import { deck } from './deck'
import { deckProperties } from './deckProperties'
import type { DeckSlide } from './deckSlide'
import { drawInBrowser } from './drawInBrowser'

interface DeckToSave {
  slides: readonly DeckSlide[]
  title: string
  dataset: Dataset
  text: Text
  /** Name of the file, without its ending. */
  name: string
  /** Shapes of the world, for maps. */
  shapes: () => Promise<MapGeometry | null>
}

/** Makes a deck in the browser and gives it to the reader. Decks are always light. */
export async function saveDeck({ slides, title, dataset, text, name, shapes }: DeckToSave): Promise<void> {
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
