import type { Briefing, BriefingStep } from '../../../../src/dataset/schemas/briefing'

/** A valid step over the small datasets of the tests, unless overridden. */
export function sampleStep(fields: Partial<BriefingStep> = {}): BriefingStep {
  return {
    id: 'first',
    chart: 'map',
    view: 'program=moon',
    headline: '{agreements} agreements',
    text: 'With {countries} countries.',
    sources: ['own'],
    ...fields,
  }
}

/** A valid briefing of those steps, or of one. */
export function sampleBriefing(steps: readonly BriefingStep[] = [sampleStep()]): Briefing {
  return { id: 'talk', title: 'A talk', summary: 'What it tells.', date: '2026-11-24', steps: [...steps] }
}
