import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '../../../dataset/checks/dataFolder'
import type { Briefing } from '../../../dataset/schemas/briefing'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { draftOf } from '../../shared/briefing/draft'
import { draftStore } from '../../shared/briefing/useDraft'
import { detailsQuery } from '../../shared/data/dataQuery'
import { useLoaded } from '../../shared/data/useLoaded'

type Outcome =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'failed'; name: string; reason: 'too-large' | 'no-json' | 'unreadable' }
  | { kind: 'faulty'; name: string; problems: readonly Problem[]; usable: Briefing | null }

export interface Opening {
  outcome: Outcome
  open: (file: File) => Promise<void>
  /** Accepts the usable part of a file with problems. */
  accept: (usable: Briefing, name: string) => void
}

/**
 * Opens a file as the draft. A file with problems is used only if the reader confirms; the previous draft can be
 * restored.
 */
export function useOpenBriefing(announce: (words: string) => void): Opening {
  const text = useText()
  const loaded = useLoaded()
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const accept = (briefing: Briefing, name: string) => {
    const { draft } = draftStore.get()
    const isWorthKeeping = draft.steps.length > 0 || draft.title !== ''
    draftStore.change(
      () => draftOf(briefing),
      isWorthKeeping ? { kind: 'replaced', change: () => draft } : undefined,
    )
    setOutcome({ kind: 'idle' })
    announce(briefingMessages(text).make.opened(name, briefing.steps.length))
  }
  const open = async (file: File) => {
    const { name } = file
    setOutcome({ kind: 'reading' })
    try {
      // The checker is imported when the first file is opened.
      const [{ readBriefing }, { sources }, text] = await Promise.all([
        import('./readBriefing'),
        queries.fetchQuery(detailsQuery(loaded)),
        file.text(),
      ])
      const context = { dataset: loaded.dataset, sourceIds: new Set(sources.keys()) }
      const read = readBriefing(text, name, context)
      if (read.kind === 'no-briefing') setOutcome({ kind: 'failed', name, reason: read.reason })
      else if (read.problems.length === 0 && read.briefing) accept(read.briefing, name)
      else setOutcome({ kind: 'faulty', name, problems: read.problems, usable: read.briefing })
    } catch {
      setOutcome({ kind: 'failed', name, reason: 'unreadable' })
    }
  }
  return { outcome, open, accept }
}
