import type { Briefing, BriefingStep } from '../../../dataset/briefing'
import { foldText } from '../../../selection/foldText'
import { chartIds } from '../../../selection/view'

/** A briefing in the making: it may lack a title and steps. */
export interface Draft {
  title: string
  summary: string
  steps: readonly BriefingStep[]
}

/** A change of a draft. It is a function, so that it can be applied to what another tab has made of the draft. */
export type DraftChange = (draft: Draft) => Draft

export const emptyDraft: Draft = { title: '', summary: '', steps: [] }

/** As many as a file can have. */
export const mostSteps = 60

/** A view at the end, under an id that is free. With as many steps as there can be, nothing changes. */
export function addStep({ chart, view }: Pick<BriefingStep, 'chart' | 'view'>): DraftChange {
  return (draft) =>
    draft.steps.length >= mostSteps
      ? draft
      : { ...draft, steps: [...draft.steps, { id: freeId(draft, chart), chart, view, sources: [] }] }
}

/** A step at a place, as it was: undoes a removal. One that is there already stays where it is. */
export function insertStep(step: BriefingStep, index: number): DraftChange {
  return (draft) =>
    draft.steps.some(({ id }) => id === step.id)
      ? draft
      : { ...draft, steps: draft.steps.toSpliced(index, 0, step) }
}

export function removeStep(id: string): DraftChange {
  return (draft) => ({ ...draft, steps: draft.steps.filter((step) => step.id !== id) })
}

/** A step further up (-1) or down (1); at either end it stays. */
export function moveStep(id: string, by: 1 | -1): DraftChange {
  return (draft) => {
    const from = draft.steps.findIndex((step) => step.id === id)
    const step = draft.steps[from]
    const to = from + by
    if (!step || to < 0 || to >= draft.steps.length) return draft
    return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(to, 0, step) }
  }
}

/** Other words for a step; empty ones are taken out, so that the chart's own finding stands there again. */
export function captionStep(
  id: string,
  words: Partial<Record<'headline' | 'text' | 'notes', string>>,
): DraftChange {
  return (draft) => ({
    ...draft,
    steps: draft.steps.map((step) => {
      if (step.id !== id) return step
      const changed = { ...step, ...words }
      for (const field of ['headline', 'text', 'notes'] as const)
        if (changed[field] === '') delete changed[field]
      return changed
    }),
  })
}

/** The draft of a briefing that was opened or taken as a start. */
export function draftOf({ title, summary = '', steps }: Briefing): Draft {
  return { title, summary, steps }
}

/** The draft as a file: `title` stands where it has none, `day` is the day of its newest change. */
export function briefingOf(draft: Draft, title: string, day: string): Briefing {
  const own = draft.title.trim() || title
  const summary = draft.summary.trim()
  return {
    id: slugOf(own) || 'briefing',
    title: own,
    ...(summary ? { summary } : {}),
    date: day,
    steps: draft.steps.map((step) => ({ ...step })),
  }
}

/** A draft as it was stored; null where the text is none. Steps that are none are left out. */
export function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null
  const { title, summary, steps } = value as Record<string, unknown>
  if (typeof title !== 'string' || typeof summary !== 'string' || !Array.isArray(steps)) return null
  return { title, summary, steps: steps.filter(isStep) }
}

function isStep(value: unknown): value is BriefingStep {
  if (typeof value !== 'object' || value === null) return false
  const { id, chart, view, sources, headline = '', text = '', notes = '' } = value as Record<string, unknown>
  return (
    [id, view, headline, text, notes].every((word) => typeof word === 'string') &&
    chartIds.some((known) => known === chart) &&
    Array.isArray(sources)
  )
}

function freeId(draft: Draft, chart: string): string {
  const isTaken = (id: string) => draft.steps.some((step) => step.id === id)
  let id = chart
  for (let number = 2; isTaken(id); number++) id = `${chart}-${number}`
  return id
}

function slugOf(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
