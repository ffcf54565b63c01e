import type { Format } from '../../format'

/** Making a briefing. */
export const make = (f: Format) => ({
  title: 'Make a briefing',
  presentTitle: 'Your briefing',
  description:
    'Collect views of the tracker, order them, put words to them, present them and keep them as a file.',
  lead: 'Collected on Explore with “Add to briefing”. Kept in this browser as you type, and sent nowhere; save it as a file to keep it for good or to hand it on.',
  emptyTitle: 'Nothing is collected yet',
  empty:
    'Go to Explore, choose filters and a period, and press “Add to briefing”. Or open a briefing that was saved as a file.',
  toExplore: 'Go to Explore',
  notKept:
    'This browser does not store it (storage is blocked or full): it lives as long as this page. Save it as a file.',
  fromElsewhere: 'Changed in another tab; what you see is the newest.',
  untitled: 'My briefing',
  fields: {
    title: 'Title',
    summary: 'What it tells',
    headline: 'Headline',
    text: 'Text',
    notes: 'Speaker notes',
  },
  headlineHint: 'Leave it empty for the chart’s own finding, which follows the data.',
  optional: 'optional',
  placeholdersTitle: 'Numbers that count themselves',
  placeholders: 'In any text these stand for facts of the step’s own view, counted when it is shown:',
  unknownPlaceholders: (names: readonly string[]) =>
    `${f.list(names)} stays as it is written: it is none of the placeholders below.`,
  step: (position: number, chart: string) => `${f.number(position)}. ${chart}`,
  stepsTitle: (n: number) => f.plural(n, { one: '# step', other: '# steps' }),
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  upNamed: (name: string) => `Move “${name}” up`,
  downNamed: (name: string) => `Move “${name}” down`,
  removeNamed: (name: string) => `Remove “${name}”`,
  moved: (name: string, position: number, count: number) =>
    `“${name}” is now step ${f.number(position)} of ${f.number(count)}.`,
  view: 'Open this view in Explore',
  wholeView: 'Everything, without filters',
  present: 'Present',
  save: 'Save as file',
  open: 'Open a file',
  clear: 'Start anew',
  removed: 'The step was removed.',
  replaced: 'Your briefing before this one was replaced.',
  undo: 'Bring it back',
  problemsTitle: (name: string) => `${name} has problems`,
  problem: (step: string, message: string, fix: string) => `${step}: ${message}. To mend it: ${fix}.`,
  stepName: (position: number, field: string) => `Step ${f.number(position)}, ${field}`,
  'too-large': (name: string) => `${name} is larger than a briefing can be (1 MB).`,
  'no-json': (name: string) => `${name} is no JSON, so it is no briefing. Choose a file that was saved here.`,
  unreadable: (name: string) => `${name} could not be read.`,
  kept: 'Your briefing is as it was.',
  openRest: (n: number) =>
    f.plural(n, { one: 'Open # step that can be used', other: 'Open the # steps that can be used' }),
  opened: (name: string, n: number) =>
    `${name} was opened: ${f.plural(n, { one: '# step', other: '# steps' })}.`,
  loading: 'Reading the file…',
})
