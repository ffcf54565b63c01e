import type { Format } from '../../format'

/** The notes window of a speaker. */
export const notes = (f: Format) => ({
  title: 'Speaker notes',
  waitingTitle: 'Waiting for a talk',
  waiting:
    'Start a briefing in another tab or window of this browser. Its notes appear here, step by step, and this page can move it.',
  all: 'All briefings',
  place: (position: number, count: number) => `Step ${f.number(position)} of ${f.number(count)}`,
  none: 'This step has no notes.',
  next: 'Next',
  last: 'This is the last step.',
  clock: 'Time',
  elapsed: 'Since the start',
  restart: 'Start the clock anew',
  previousStep: 'Back',
  nextStep: 'Next',
})
