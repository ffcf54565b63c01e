import type { Format } from '../format'

/** The menu of a chart: pictures, slides, data, links. */
export const chartMenu = (f: Format) => ({
  button: 'Save',
  buttonOf: (title: string) => `Save or share: ${title}`,
  theme: 'Colours of the picture',
  themes: { light: 'Light', dark: 'Dark' },
  picture: 'Picture',
  png: {
    slide: 'PNG for a slide',
    square: 'PNG, square',
    seen: 'PNG as wide as here',
  },
  pixels: (width: number, height: number) => `${f.year(width)} × ${f.year(height)}`,
  times: (scale: number) => `${f.number(scale)}×`,
  seenAt: (scale: number) => `PNG as wide as here, ${f.number(scale)} pixels a point`,
  svg: 'SVG',
  svgNote: 'real text and shapes, for editing',
  copy: 'Copy the picture',
  copied: 'Copied',
  slide: 'Slide',
  pptx: 'PPTX',
  /** What a slide holds, by what the chart is there. */
  pptxNote: {
    chart: 'a chart that PowerPoint can edit, with notes',
    table: 'a table that PowerPoint can edit, with notes',
    picture: 'title and picture, with notes',
  },
  data: 'Data',
  csv: 'CSV',
  csvNote: 'the rows behind the drawing',
  link: 'Link',
  copyLink: 'Copy the link',
  linkNote: 'opens this view; names the version of the data where that is frozen',
  embed: 'Embed',
  embedNote: 'the living chart on another page',
  noLink: 'Data opened from a file has no address.',
  working: 'Making the file …',
  failed: (reason: string) =>
    `The file could not be made: ${reason}. The table under the chart has the same numbers.`,
  refused: 'The browser does not allow copying here. Save the file instead.',
})
