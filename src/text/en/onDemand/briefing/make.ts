import type { Format } from '../../../format'

/** Making a briefing. */
export const make = (f: Format) => ({
  title: 'Make a briefing',
  presentTitle: 'Your briefing',
  description: 'Collect views of the tracker, order them, add text, present them and save them as a file.',
  lead: 'Collect views on Explore with “Add to briefing”, and add titles and text here. Your briefing is saved in this browser as you type and sent nowhere; save it as a file to keep or share it.',
  emptyTitle: 'No views collected yet',
  empty:
    'Go to Explore, choose filters and a period, and press “Add to briefing”. Or open a briefing saved as a file.',
  toExplore: 'Go to Explore',
  fromElsewhere: 'Changed in another tab; you see the latest version.',
  untitled: 'My briefing',
  fields: {
    title: 'Title',
    summary: 'Summary',
    headline: 'Headline',
    text: 'Text',
    notes: 'Speaker notes',
  },
  headlineHint: {
    chart: 'Leave empty to use the chart’s own headline, which follows the data.',
    text: 'Leave empty to use the finding of the view, which follows the data.',
    title: 'Leave empty to use the title of the briefing.',
  },
  shownAs: 'Shown as',
  charts: 'Charts',
  words: 'Without a chart',
  forms: { text: 'Text only', title: 'Title slide' },
  addForm: { text: 'Add a text slide', title: 'Add a title slide' },
  addedForm: (name: string, position: number, count: number) =>
    `${name} added as step ${f.number(position)} of ${f.number(count)}.`,
  optional: 'optional',
  placeholdersTitle: 'Numbers that update themselves',
  placeholders:
    'Use these placeholders in any text. Each is replaced by a figure from the step’s own view whenever the step is shown:',
  unknownPlaceholders: (names: readonly string[]) =>
    f.plural(names.length, {
      one: `${f.list(names)} is not a placeholder listed below, so it is shown as typed.`,
      other: `${f.list(names)} are not placeholders listed below, so they are shown as typed.`,
    }),
  step: (position: number, chart: string) => `${f.number(position)}. ${chart}`,
  stepsTitle: (n: number) => f.plural(n, { one: '# step', other: '# steps' }),
  up: 'Up',
  down: 'Down',
  duplicate: 'Duplicate',
  remove: 'Remove',
  upNamed: (name: string) => `Move “${name}” up`,
  downNamed: (name: string) => `Move “${name}” down`,
  duplicateNamed: (name: string) => `Duplicate “${name}”`,
  removeNamed: (name: string) => `Remove “${name}”`,
  drag: 'Drag to reorder',
  duplicated: (name: string, position: number, count: number) =>
    `“${name}” was copied as step ${f.number(position)} of ${f.number(count)}.`,
  moved: (name: string, position: number, count: number) =>
    `“${name}” is now step ${f.number(position)} of ${f.number(count)}.`,
  view: 'Open this view in Explore',
  present: 'Present',
  save: 'Save as a file',
  open: 'Open a file',
  clear: 'New briefing',
  removed: 'The step was removed.',
  replaced: 'Your previous briefing was replaced.',
  undo: 'Undo',
  problemsTitle: (name: string) => `${name} has problems`,
  problem: (step: string, message: string, fix: string) => `${step}: ${message}. To fix it: ${fix}.`,
  stepName: (position: number, field: string) => `Step ${f.number(position)}, ${field}`,
  'too-large': (name: string) => `${name} is too large for a briefing: the limit is 1 MB.`,
  'no-json': (name: string) =>
    `${name} is not a JSON file, so it cannot be a briefing. Choose a file that you saved on this page.`,
  unreadable: (name: string) => `${name} could not be read.`,
  kept: 'Your briefing is unchanged.',
  openRest: (n: number) => f.plural(n, { one: 'Open the # usable step', other: 'Open the # usable steps' }),
  opened: (name: string, n: number) => `Opened ${name}: ${f.plural(n, { one: '# step', other: '# steps' })}.`,
  loading: 'Reading the file…',
})
