import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { geometryQuery } from '../../../charts/map/geometry/geometryQuery'
import { parseQuery } from '../../../selection/address'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { useViewLink } from '../../shared/view/useViewLink'
import type { Talk } from './talk'

interface TalkDeck {
  save: (talk: Pick<Talk, 'briefing' | 'slides'>) => void
  /** How far it is, or why there is none; null where nothing is being made. */
  said: string | null
}

/** Saves a talk as a deck. What makes decks is loaded when first asked. */
export function useTalkDeck(): TalkDeck {
  const text = useText()
  const dataset = useDataset()
  const queries = useQueryClient()
  const viewLink = useViewLink()
  const words = text.m.briefing.present
  const [said, say] = useState<string | null>(null)
  const make = async ({ briefing, slides: steps }: Pick<Talk, 'briefing' | 'slides'>) => {
    const { saveBriefingDeck } = await import('../../../publish/slides/saveBriefingDeck')
    await saveBriefingDeck({
      briefing,
      steps,
      dataset,
      text,
      linkOf: ({ address }) => viewLink(parseQuery(address)),
      name: briefing.id,
      shapes: () => queries.ensureQueryData(geometryQuery),
    })
  }
  const save: TalkDeck['save'] = (talk) => {
    say(words.making)
    make(talk).then(
      () => say(null),
      (error: unknown) => say(words.notMade(error instanceof Error ? error.message : String(error))),
    )
  }
  return { save, said }
}
