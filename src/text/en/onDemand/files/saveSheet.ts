import type { Format } from '../../../format'

/** The sheet of a chart: how it looks, a preview, and every way to take it away. */
export const saveSheet = (f: Format) => {
  const characters = (n: number) => f.plural(n, { one: '# character', other: '# characters' })
  return {
    title: 'Save or share this chart',
    preview: 'Preview',
    loading: 'Drawing the preview…',

    headline: 'Headline',
    headlineNote: (left: number) => `Yours to change. ${characters(left)} left.`,
    headlineOwnNote: (left: number) => `The chart’s own headline goes under yours. ${characters(left)} left.`,
    headlineTooLong: (most: number) =>
      `A headline has at most ${characters(most)}. Until it is shorter, the chart’s own is used.`,
    ownHeadline: 'Back to the chart’s own headline',

    highlight: 'Highlight',
    highlightHint: { all: 'A country or program', programs: 'A program' },
    highlightAdd: 'Add',
    highlightUnknown: (words: string) => `Nothing here is called “${words}”.`,
    highlighted: 'Highlighted',
    stopHighlight: (name: string) => `Stop highlighting ${name}`,

    area: 'Area',
    size: 'Size',
    sizes: { slide: 'Slide', square: 'Square', page: 'As on the page' },
    pixels: (width: number, height: number) => `${f.year(width)} × ${f.year(height)} pixels`,
    sharpness: 'Sharpness',
    times: (scale: number) => `${f.number(scale)}×`,
    colours: 'Colours',
    themes: { auto: 'Reader’s setting', light: 'Light', dark: 'Dark' },

    files: 'Save or share as',
    png: 'PNG picture',
    pngNote: 'for slides, documents and posts',
    copyPicture: 'Copy picture',
    copyPictureNote: 'to paste it elsewhere',
    pptx: 'PowerPoint slide (.pptx)',
    /** Contents of the slide, by the form that the chart takes on it. */
    pptxNote: {
      chart: 'a chart you can edit, with notes',
      table: 'a table you can edit, with notes',
      picture: 'headline and picture, with notes',
    },
    animation: 'Video or GIF',
    animationNote: (first: number, last: number) => `plays ${f.year(first)}–${f.year(last)}`,
    animationOneYear: 'needs a period of two years or more',
    animationGifOnly: 'only GIF: this browser cannot make videos',
    svg: 'SVG drawing',
    svgNote: 'text and shapes you can edit',
    csv: 'CSV table',
    csvNote: 'the numbers behind the chart',
    link: 'Copy link',
    linkNote: 'opens this chart here',
    embed: 'Embed code',
    embedNote: 'the live chart on another page',
    noLink: 'Charts of your own data have no link and no embed code: the file is only on this device.',
    copied: 'Copied',
    working: 'Making the file…',
    failed: (reason: string) =>
      `The file could not be made: ${reason}. The table below the chart has the same numbers.`,
    refused: 'Your browser does not allow copying here. Save the picture instead.',
    refusedLink: (link: string) =>
      `Your browser does not allow copying here. Select this link and copy it: ${link}`,

    snippet: 'HTML to paste into the other page',
    copySnippet: 'Copy code',
    byHand: 'Your browser does not allow copying here. The code is selected: copy it with the keyboard.',
    height: 'Height',
    heights: { element: 'Follows the chart', iframe: 'Fixed' },
    heightNotes: {
      element: 'A small script keeps the frame as tall as the chart.',
      iframe: 'A plain frame without a script, for sites that allow none.',
    },
    heightPx: 'Height in pixels',
    control: 'Time slider',
    controls: { on: 'Yes', off: 'No' },
    controlNote: 'Readers can change and play the period where the frame is at least 480 pixels wide.',
    width: 'Width',
    widths: (widthPx: number | null) => (widthPx === null ? 'Full' : f.number(widthPx)),
    language: 'Language',
    languageOfPage: 'That of the page, if it exists',
    data: 'Data',
    datas: { live: 'Newest', frozen: 'Frozen' },
    dataNotes: (isFrozen: boolean, version: string) =>
      isFrozen
        ? `Stays at version ${version} and says when newer data exists.`
        : 'Changes whenever the data changes.',
    notFrozen:
      'Changes whenever the data changes. The current version is not frozen yet, so a chart cannot stay at it.',
  }
}
