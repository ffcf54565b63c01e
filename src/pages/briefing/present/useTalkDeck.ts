import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { geometryQuery } from '../../../charts/map/geometry/geometryQuery'
import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { deckFileName } from '../../../publish/files/fileName'
import { parseQuery } from '../../../selection/address/address'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { useViewLink } from '../../shared/view/useViewLink'
import type { Talk } from './talk'

export interface TalkToSave {
  briefing: Talk['briefing']
  slides: readonly BriefingSlide[]
}

interface TalkDeck {
  save: (talk: TalkToSave) => void
  /** Progress or error message; null if nothing is being saved. */
  status: string | null
}

/** Saves a talk as a PowerPoint file. The slide writer is imported on first use. */
export function useTalkDeck(): TalkDeck {
  const text = useText()
  const dataset = useDataset()
  const queries = useQueryClient()
  const viewLink = useViewLink()
  const { present: words, make } = briefingMessages(text)
  const [status, setStatus] = useState<string | null>(null)
  const saveDeck = async ({ briefing, slides: steps }: TalkToSave) => {
    const charts = steps.filter(({ form }) => form === 'chart')
    const { saveBriefingDeck } = await import('../../../publish/slides/saveDeck')
    await saveBriefingDeck({
      briefing,
      steps,
      dataset,
      text,
      linkOf: ({ address }) => viewLink(parseQuery(address)),
      name: (briefing.title === make.untitled && deckFileName(charts, dataset)) || briefing.id,
      shapes: () => queries.ensureQueryData(geometryQuery),
    })
  }
  const save: TalkDeck['save'] = (talk) => {
    setStatus(words.making)
    saveDeck(talk).then(
      () => setStatus(null),
      (error: unknown) => setStatus(words.notMade(error instanceof Error ? error.message : String(error))),
    )
  }
  return { save, status }
}
