import { readFileSync } from 'node:fs'
import { chartById } from '../../../../src/charts/registry'
import { coreOf } from '../../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import { pictureFacts } from '../../../../src/publish/picture/pictureFacts'
import { tokenValues } from '../../../../src/publish/picture/tokenValues'
import { chartSlide } from '../../../../src/publish/slides/chartSlide'
import { deck } from '../../../../src/publish/slides/deck'
import { deckProperties } from '../../../../src/publish/slides/deckProperties'
import type { DeckSlide } from '../../../../src/publish/slides/deckSlide'
import type { PictureRequest } from '../../../../src/publish/slides/layout/builtSlide'
import type { ChartId } from '../../../../src/selection/chartTable'
import type { Selection } from '../../../../src/selection/select'
import { defaultView, type View } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { compileFrozen } from '../../../frozenData'
import { openPackage } from './openDeck'

export const text = createText()
const tokens = tokenValues(readFileSync('src/ui/tokens.css', 'utf8'), 'light')
const pixel = Uint8Array.from(atob('iVBORw0KGgo='), (character) => character.charCodeAt(0))

/** The dataset of the project, as the app reads it, and its briefings. */
export function projectData() {
  const compiled = compileFrozen()
  return {
    dataset: indexDataset(coreOf(compiled.dataset)),
    briefings: compiled.briefings,
  }
}

/** A chart of a selection, with the slide that shows it. */
export function slideOf(id: ChartId, selection: Selection, view: Partial<View> = {}) {
  const content = chartById(id).content({ selection, view: { ...defaultView, ...view }, text })
  const facts = pictureFacts(selection.dataset, text, 'https://space.example/?chart=x&from=2020')
  return { content, slide: chartSlide(content, facts, text) }
}

/** An opened deck, and the pictures that it requested; each is a few bytes. */
export async function openDeckOf(
  slides: readonly DeckSlide[],
  { dataset }: Pick<Selection, 'dataset'>,
  title = 'Deck',
) {
  const pictures: PictureRequest[] = []
  const file = await deck({
    slides,
    properties: deckProperties(title, dataset, text),
    tokens,
    text,
    drawPicture: async (request) => {
      pictures.push(request)
      return pixel
    },
  })
  return { ...openPackage(file), file, pictures }
}
