import type { Format } from '../../../format'

/** PPTX decks: the words on slides and in their notes other than the charts' own. */
export const slides = (f: Format) => ({
  /** Layout names in PowerPoint's list of layouts. */
  layouts: { title: 'Title', chart: 'Chart', list: 'Sources' },
  /** Names of the shapes on a slide. */
  shapes: {
    title: 'Title',
    measure: 'Measure',
    lead: 'Text',
    source: 'Source',
    list: 'List',
    page: 'Slide number',
    chart: 'Chart',
    table: 'Table',
    picture: 'Picture',
    number: (label: string) => `Number: ${label}`,
  },
  /** The note under bars or rows that do not all fit. Highlighted ones are shown before others, so these need not be the top. */
  left: (shown: number, left: number) =>
    `${f.number(shown)} of ${f.number(shown + left)} shown; the others are in the data.`,
  cite: (title: string, version: string, licence: string) =>
    `Data: ${title}, version ${version}, ${licence}.`,
  view: (address: string) => `This view: ${address}`,
  subject: (title: string) => `Slides from ${title}`,
  /** Under the title of a talk. */
  titleLine: (title: string, date: string) => `${title} · ${date}`,
  sources: 'Sources',
  /** Before the title of a source. */
  reference: (publisher: string, date: string) => `${publisher} (${date}).`,
  undated: 'undated',
})
