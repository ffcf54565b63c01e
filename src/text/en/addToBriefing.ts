import type { Format } from '../format'

/** The form that adds a view to the reader's own briefing. */
export const addToBriefing = (f: Format) => ({
  button: 'Add to briefing',
  lead: 'Saves this view, with its filters and period, as a step in your own briefing.',
  leadOfPage: 'Saves a chart of this page as a step in your own briefing.',
  chart: 'Show as',
  add: 'Add this view',
  addChart: 'Add this chart',
  added: (chart: string, count: number) => `Added as “${chart}”: step ${f.number(count)} of your briefing.`,
  count: (n: number) =>
    n === 0
      ? 'Your briefing is empty.'
      : f.plural(n, { one: 'Your briefing has # step.', other: 'Your briefing has # steps.' }),
  full: (n: number) => `Your briefing has ${f.number(n)} steps, the most it can have.`,
  notKept:
    'This browser cannot store your briefing (storage is blocked or full), so closing this page loses it. Save it as a file.',
  open: 'Edit and present your briefing',
})
