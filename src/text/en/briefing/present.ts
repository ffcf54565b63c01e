import type { Format } from '../../format'

/** Presenting a briefing. */
export const present = (f: Format) => ({
  stage: 'Slide',
  toolbar: 'Controls of the talk',
  announce: (position: number, count: number, headline: string) =>
    `Step ${f.number(position)} of ${f.number(count)}: ${headline}`,
  progress: 'Progress of the talk',
  leave: 'Leave the talk',
  more: 'More',
  print: 'Print or save as PDF',
  pptx: 'Save as PPTX',
  making: 'Making the slides …',
  notMade: (reason: string) =>
    `The slides could not be made: ${reason}. Printing to PDF needs no more than this page.`,
  explore: 'Open this view in Explore',
  leaveFullScreen: 'Leave full screen',
  buttons: {
    previous: 'Back',
    next: 'Next',
    overview: 'Overview',
    notes: 'Notes',
    'full-screen': 'Full screen',
    keys: 'Keys',
  },
  keysTitle: 'Keys',
  commands: {
    next: 'Next step',
    previous: 'Step before',
    first: 'First step',
    last: 'Last step',
    overview: 'Overview of all steps',
    notes: 'Notes in a window of their own',
    'full-screen': 'Full screen, and back with Escape',
    keys: 'These keys',
  },
  overview: 'Overview',
  overviewTitle: (n: number) => f.plural(n, { one: '# step', other: '# steps' }),
  numbered: (position: number, headline: string) => `${f.number(position)}. ${headline}`,
  unknownStep: (step: string) =>
    `The address asks for the step “${step}”, which this talk does not have. It starts at the beginning.`,
  dropped: (parts: readonly string[]) =>
    `The data shown does not know ${f.list(parts)}, so this step shows more than it was made for.`,
  noFullScreen: 'This browser gives no full screen here. The talk fills the window instead.',
  notesBlocked: 'The browser kept the notes window from opening.',
  notesLink: 'Open the notes in a tab',
  loading: 'Loading the briefing…',
  failed: 'The briefing could not be fetched. Check the connection and try again.',
  failedTitle: 'The briefing did not load',
  unknownTitle: 'There is no such briefing',
  unknown: (id: string) => `No briefing has the name “${id}”. The link may be mistyped.`,
  all: 'All briefings',
  ownDataTitle: 'This briefing is about the tracker’s own data',
  ownData: 'You are looking at data of your own, about which its words and numbers would say nothing true.',
  make: 'Make a briefing of your data',
})
