import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type BriefingSlide, briefingSlides } from '../../../publish/briefing/briefingSlides'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { briefingOf, type Draft } from '../../shared/briefing/draft'
import { detailsQuery } from '../../shared/data/dataQuery'
import { useLoaded } from '../../shared/data/useLoaded'

/** Returns the slides of a draft for the current data. Sources are fetched only if a step refers to some. */
export function useDraftSlides(draft: Draft): readonly BriefingSlide[] {
  const text = useText()
  const loaded = useLoaded()
  const enabled = draft.steps.some(({ sources }) => sources.length > 0)
  const { data: details } = useQuery({ ...detailsQuery(loaded), enabled })
  const sources = details?.sources
  return useMemo(() => {
    const briefing = briefingOf(draft, briefingMessages(text).make.untitled, '')
    return briefingSlides(briefing, loaded.dataset, sources ?? new Map(), text)
  }, [draft, loaded.dataset, sources, text])
}
