import type { Format } from '../../../format'

/** Presenting a briefing. */
export const present = (f: Format) => ({
  stage: 'Slide',
  toolbar: 'Talk controls',
  announce: (position: number, count: number, headline: string) =>
    `Step ${f.number(position)} of ${f.number(count)}: ${headline}`,
  progress: 'Talk progress',
  leave: 'Leave the talk',
  more: 'More',
  print: 'Print or save as PDF',
  pptx: 'Save as PowerPoint (.pptx)',
  making: 'Making the slides…',
  notMade: (reason: string) =>
    `The slides could not be made: ${reason}. You can still print this page to PDF.`,
  explore: 'Open this view in Explore',
  leaveFullScreen: 'Leave full screen',
  buttons: {
    previous: 'Back',
    next: 'Next',
    overview: 'Overview',
    notes: 'Notes',
    'full-screen': 'Full screen',
    black: 'Black screen',
    keys: 'Shortcuts',
  },
  keysTitle: 'Keyboard shortcuts',
  commands: {
    next: 'Next step',
    previous: 'Previous step',
    first: 'First step',
    last: 'Last step',
    overview: 'Overview of all steps',
    notes: 'Notes in a separate window',
    'full-screen': 'Full screen (Escape to leave)',
    black: 'Black screen; any key ends it',
    keys: 'Show these shortcuts',
  },
  jumpKeys: ['1', '2', '…', 'Enter'],
  jump: 'Go to the step of that number',
  endBlack: 'Black screen. Show the slide again',
  typed: (step: number, count: number) =>
    step <= count
      ? `Step ${f.number(step)}: press Enter`
      : `This talk has ${f.plural(count, { one: '# step', other: '# steps' })}`,
  overview: 'Overview',
  overviewTitle: (n: number) => f.plural(n, { one: '# step', other: '# steps' }),
  numbered: (position: number, headline: string) => `${f.number(position)}. ${headline}`,
  unknownStep: (step: string) => `This talk has no step “${step}”, so it starts at the beginning.`,
  dropped: (parts: readonly string[]) =>
    `This data has nothing for ${f.list(parts)}, so this step shows more than intended.`,
  noFullScreen: 'This browser does not allow full screen here. The talk fills the window instead.',
  notesBlocked: 'The browser blocked the notes window.',
  notesLink: 'Open the notes in a tab',
  loading: 'Loading the briefing…',
  failed: 'The briefing could not be loaded. Check your connection and try again.',
  failedTitle: 'The briefing did not load',
  unknownTitle: 'Briefing not found',
  unknown: (id: string) => `There is no briefing called “${id}”. The link may be mistyped.`,
  all: 'All briefings',
  ownDataTitle: 'This briefing is about the tracker’s data',
  ownData: 'You are viewing your own data, to which its text and numbers do not apply.',
  make: 'Make a briefing from your data',
})
