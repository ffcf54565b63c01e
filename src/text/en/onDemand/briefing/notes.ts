import type { Format } from '../../../format'

/** The speaker's notes window. */
export const notes = (f: Format) => ({
  title: 'Speaker notes',
  waitingTitle: 'Waiting for a talk',
  waiting:
    'Start a briefing in another tab or window of this browser. Its notes appear here, step by step, and you can move through the talk from this page.',
  all: 'All briefings',
  position: (position: number, count: number) => `Step ${f.number(position)} of ${f.number(count)}`,
  none: 'This step has no notes.',
  next: 'Next',
  last: 'This is the last step.',
  clock: 'Time',
  elapsed: 'Elapsed',
  restart: 'Restart the clock',
  previousStep: 'Back',
  nextStep: 'Next',
})
