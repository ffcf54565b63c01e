import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type BriefingSlide, briefingSlides } from '../../../publish/briefingSlides'
import { useText } from '../../../ui/TextProvider'
import type { Draft } from '../../shared/briefing/draft'
import { sourcesQuery } from '../../shared/data/dataQuery'
import { useLoaded } from '../../shared/data/useLoaded'

/** The slides of a draft over the data that is shown. Sources are fetched only where a step names some. */
export function useDraftSlides(draft: Draft): readonly BriefingSlide[] {
  const text = useText()
  const loaded = useLoaded()
  const enabled = draft.steps.some(({ sources }) => sources.length > 0)
  const { data: sources } = useQuery({ ...sourcesQuery(loaded), enabled })
  return useMemo(
    () => briefingSlides({ steps: [...draft.steps] }, loaded.dataset, sources ?? new Map(), text),
    [draft.steps, loaded.dataset, sources, text],
  )
}
