import type { Format } from '../../../format'

/** The page that lists the briefings. */
export const briefingIndex = (f: Format) => ({
  title: 'Briefings',
  description:
    'Talks built from views of this tracker, with speaker notes and sources, and a page to make your own.',
  lead: 'Talks built from views of this tracker: one finding per slide, with its chart, speaker notes and sources. Present them here, print them, or copy one as the start of your own.',
  coalitions: 'Two coalitions: the map by year, members over time and how firm each tie is, ready to save',
  present: 'Present',
  presentNamed: (title: string) => `Present “${title}”`,
  slides: (n: number) => f.plural(n, { one: '# slide', other: '# slides' }),
  facts: (slides: string, date: string) => `${slides} · ${date}`,
  powerPoint: 'PowerPoint',
  powerPointNamed: (title: string) => `PowerPoint of “${title}”`,
  pdf: 'PDF',
  pdfNamed: (title: string) => `PDF of “${title}”, through the print dialog`,
  printing: 'Drawing the slides for the print dialog, which can save them as PDF…',
  copy: 'Edit a copy',
  copyNamed: (title: string) => `Edit a copy of “${title}”`,
  own: (slides: string) => `Your briefing · ${slides} · saved in this browser`,
  edit: 'Edit',
  editNamed: (title: string) => `Edit “${title}”`,
  copyFailed: 'The briefing could not be loaded. Check your connection and try again.',
  fromVersion: (version: string) =>
    `The text of these briefings is current, but their numbers come from version ${version}, which you are viewing.`,
  fromOwn: 'These briefings are about the tracker’s data, not yours. Make a briefing to present your own.',
  makeTitle: 'Make a briefing',
  makeText:
    'On Explore, choose a view and press “Add to briefing”. Collect as many as you need, then order them, add text, present them and save the briefing as a file.',
  makeOpen: 'Make a briefing',
  makeContinue: (n: number) =>
    f.plural(n, { one: 'Continue your briefing (# step)', other: 'Continue your briefing (# steps)' }),
})
