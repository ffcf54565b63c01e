import type { Format } from '../format'

/** The menu of a chart: pictures, slides, data, links. */
export const chartMenu = (f: Format) => ({
  button: 'Save',
  buttonOf: (title: string) => `Save or share: ${title}`,
  theme: 'Picture colours',
  themes: { light: 'Light', dark: 'Dark' },
  picture: 'Picture',
  png: {
    slide: 'PNG for a slide',
    square: 'Square PNG',
    seen: 'PNG at this width',
  },
  pixels: (width: number, height: number) => `${f.year(width)} × ${f.year(height)}`,
  times: (scale: number) => `${f.number(scale)}×`,
  seenAt: (scale: number) => `PNG at this width, ${f.number(scale)}× resolution`,
  svg: 'SVG',
  svgNote: 'editable text and shapes',
  copy: 'Copy picture',
  copied: 'Copied',
  slide: 'Slide',
  pptx: 'PPTX',
  /** Contents of the slide, by the form that the chart takes on it. */
  pptxNote: {
    chart: 'an editable PowerPoint chart, with notes',
    table: 'an editable PowerPoint table, with notes',
    picture: 'title and picture, with notes',
  },
  data: 'Data',
  csv: 'CSV',
  csvNote: 'the numbers behind the chart',
  link: 'Link',
  copyLink: 'Copy link',
  linkNote: 'opens this view, with its data version if that is frozen',
  embed: 'Embed',
  embedNote: 'the interactive chart on another page',
  noLink: 'Views of your own data have no link to share.',
  working: 'Making the file…',
  failed: (reason: string) =>
    `The file could not be made: ${reason}. The table below the chart has the same numbers.`,
  refused: 'Your browser does not allow copying here. Save the file instead.',
})
