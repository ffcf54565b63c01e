import type { Format } from '../format'

/** Decks for office programs: what stands on slides and in their notes beside the charts' own words. */
export const slides = (f: Format) => ({
  /** Names of layouts, as the reader finds them in the list of layouts. */
  layouts: { title: 'Title', chart: 'Chart', list: 'Sources' },
  /** Names of the things on a slide. */
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
  /** Bars and rows that a slide has no room for. */
  left: (shown: number, left: number) =>
    `The ${f.number(shown)} with most; ${f.plural(left, { one: '# more is', other: '# more are' })} in the data.`,
  cite: (title: string, version: string, licence: string) =>
    `Data: ${title}, version ${version}, ${licence}.`,
  view: (address: string) => `This view: ${address}`,
  subject: (title: string) => `Slides from ${title}`,
  /** Under the title of a talk. */
  titleLine: (title: string, date: string) => `${title} · ${date}`,
  sources: 'Sources',
  /** Before the title of a source. */
  reference: (publisher: string, date: string) => `${publisher} (${date}).`,
  undated: 'no date',
})
