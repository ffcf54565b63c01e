import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { briefingDeck } from './briefingDeck'
import { saveDeck } from './saveDeck'

type BriefingToSave = Parameters<typeof briefingDeck>[0] & {
  /** Name of the file, without its ending. */
  name: string
  shapes: () => Promise<MapGeometry | null>
}

/** Gives the reader a whole briefing as a deck. */
export function saveBriefingDeck(request: BriefingToSave): Promise<void> {
  const { name, shapes, dataset, text, briefing } = request
  return saveDeck({ slides: briefingDeck(request), title: briefing.title, dataset, text, name, shapes })
}
