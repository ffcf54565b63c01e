import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { draftOf } from '../../shared/briefing/draft'
import { draftStore } from '../../shared/briefing/useDraft'
import { briefingQuery } from '../briefingQuery'

/** Copies a briefing into the reader's draft. The previous draft can be restored there. */
export function CopyBriefing({ title, url }: { title: string; url: string }) {
  const words = briefingMessages(useText()).index
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [hasFailed, setHasFailed] = useState(false)
  const copy = async () => {
    try {
      const { briefing } = await queries.fetchQuery(briefingQuery(url))
      const { draft } = draftStore.get()
      draftStore.change(
        () => draftOf(briefing),
        draft.steps.length > 0 ? { kind: 'replaced', change: () => draft } : undefined,
      )
      await navigate({ to: '/briefing/make' })
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <>
      <Button aria-label={words.copyNamed(title)} onClick={() => void copy()}>
        {words.copy}
      </Button>
      {hasFailed && <p role="alert">{words.copyFailed}</p>}
    </>
  )
}
