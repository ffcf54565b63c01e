import type { Format } from '../../format'

/** Adding a view to a briefing of the reader's own. */
export const add = (f: Format) => ({
  button: 'Add to briefing',
  lead: 'Keeps this view, with its filters and period, as a step of your own briefing.',
  chart: 'Drawn as',
  add: 'Add this view',
  added: (chart: string, count: number) => `Added as “${chart}”: step ${f.number(count)} of your briefing.`,
  count: (n: number) =>
    n === 0
      ? 'Your briefing is empty.'
      : f.plural(n, { one: 'Your briefing has # step.', other: 'Your briefing has # steps.' }),
  full: (n: number) => `Your briefing has ${f.number(n)} steps, which is as many as one can have.`,
  open: 'Order, caption and present it',
})
