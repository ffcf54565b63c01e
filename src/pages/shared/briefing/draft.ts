import type { Briefing, BriefingStep, StepForm } from '../../../dataset/schemas/briefing'
import { type ChartId, defaultChart, findChartId } from '../../../selection/chartTable'
import { foldText } from '../../../selection/records/foldText'

/** A briefing being edited: title and steps may be missing. */
export interface Draft {
  title: string
  summary: string
  steps: readonly BriefingStep[]
}

/** A change to a draft, written as a function so that it can be applied to the version another tab has stored. */
export type DraftChange = (draft: Draft) => Draft

export const emptyDraft: Draft = { title: '', summary: '', steps: [] }

/** The most steps that a briefing file may have. */
export const mostSteps = 60

/** Appends a view as a step with an unused id. No-op if the draft already has the maximum number of steps. */
export function addStep(added: Pick<BriefingStep, 'chart' | 'view' | 'headline'>): DraftChange {
  return (draft) =>
    draft.steps.length >= mostSteps
      ? draft
      : { ...draft, steps: [...draft.steps, { ...added, id: freeId(draft, added.chart), sources: [] }] }
}

/** Adds a step without a chart: a title slide to the start if there is none yet, anything else to the end. */
export function addWords(form: StepForm): DraftChange {
  return (draft) => {
    if (draft.steps.length >= mostSteps) return draft
    const step = { id: freeId(draft, form), chart: defaultChart, view: '', form, sources: [] }
    const isFirst = form === 'title' && draft.steps[0]?.form !== 'title'
    return { ...draft, steps: isFirst ? [step, ...draft.steps] : [...draft.steps, step] }
  }
}

/** Inserts a copy after a step. No-op if the draft already has the maximum number of steps. */
export function duplicateStep(id: string): DraftChange {
  return (draft) => {
    const index = draft.steps.findIndex((step) => step.id === id)
    const step = draft.steps[index]
    if (!step || draft.steps.length >= mostSteps) return draft
    const copy = { ...step, id: freeId(draft, step.form ?? step.chart) }
    return { ...draft, steps: draft.steps.toSpliced(index + 1, 0, copy) }
  }
}

/** Inserts a step at an index, which undoes its removal. No-op if the draft already has that step. */
export function insertStep(step: BriefingStep, index: number): DraftChange {
  return (draft) =>
    draft.steps.some(({ id }) => id === step.id)
      ? draft
      : { ...draft, steps: draft.steps.toSpliced(index, 0, step) }
}

export function removeStep(id: string): DraftChange {
  return (draft) => ({ ...draft, steps: draft.steps.filter((step) => step.id !== id) })
}

/** Moves a step to an index. No-op if the draft has no such step or index. */
export function moveStep(id: string, to: number): DraftChange {
  return (draft) => {
    const from = draft.steps.findIndex((step) => step.id === id)
    const step = draft.steps[from]
    if (!step || to < 0 || to >= draft.steps.length || to === from) return draft
    return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(to, 0, step) }
  }
}

/** Shows the view of a step as a chart, or only its words. The chart is kept for when it is wanted again. */
export function showStepAs(id: string, shown: { chart: ChartId } | { form: StepForm }): DraftChange {
  return (draft) => ({
    ...draft,
    steps: draft.steps.map((step) => {
      if (step.id !== id) return step
      if ('form' in shown) return { ...step, form: shown.form }
      const { form: _, ...rest } = step
      return { ...rest, chart: shown.chart }
    }),
  })
}

/** Changes the texts of a step. Empty texts are removed, so that the chart's own headline shows again. */
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

/** Returns the draft for a briefing that was opened or copied as a starting point. */
export function draftOf({ title, summary = '', steps }: Briefing): Draft {
  return { title, summary, steps }
}

/** Returns the draft as a briefing file. `title` is used if the draft has none; `day` is the day of its last change. */
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

/** Parses a stored draft; null if the value is not one. Malformed steps are dropped. */
export function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null
  const { title, summary, steps } = value as Record<string, unknown>
  if (typeof title !== 'string' || typeof summary !== 'string' || !Array.isArray(steps)) return null
  return { title, summary, steps: steps.filter(isStep) }
}

function isStep(value: unknown): value is BriefingStep {
  if (typeof value !== 'object' || value === null) return false
  const {
    id,
    chart,
    form,
    view,
    sources,
    headline = '',
    text = '',
    notes = '',
  } = value as Record<string, unknown>
  return (
    [id, view, headline, text, notes].every((word) => typeof word === 'string') &&
    typeof chart === 'string' &&
    findChartId(chart) !== undefined &&
    (form === undefined || form === 'text' || form === 'title') &&
    Array.isArray(sources)
  )
}

function freeId(draft: Draft, wanted: string): string {
  const isTaken = (id: string) => draft.steps.some((step) => step.id === id)
  let id = wanted
  for (let number = 2; isTaken(id); number++) id = `${wanted}-${number}`
  return id
}

function slugOf(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
