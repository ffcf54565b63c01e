import type { Format } from '../format'

/** A chart on another page: its frame, and the dialog that gives the snippet for it. */
export const embed = (f: Format) => ({
  explore: 'Explore the data',
  openThing: (name: string) => `Open ${name}`,
  table: 'Table',
  drawing: 'Drawing',
  reset: 'Start again',
  unfiltered: 'Scripts are off: this picture shows all records, whatever the address asks for.',
  frozen: (version: string, newest: string) =>
    `This chart stays at data version ${version}. Newer data exists: version ${newest}.`,
  newest: 'Show the newest',
  own: (name: string, usable: number) =>
    `Not the tracker’s data: ${name}, ${f.plural(usable, { one: '# record', other: '# records' })}.`,
  pictureNote: 'The picture shows all records, the link what was chosen.',
  dialog: {
    title: 'Put this chart on a page',
    snippet: 'HTML for the page',
    copy: 'Copy the HTML',
    copied: 'Copied',
    byHand: 'The browser does not allow copying here. The HTML is selected: copy it with the keyboard.',
    preview: 'The chart as it will be there',
    kind: 'Form',
    kinds: { element: 'Follows its height', iframe: 'Plain frame' },
    kindNotes: {
      element: 'A small script makes the frame and keeps it as high as the chart.',
      iframe: 'No script on your page; the height stays as it is set here.',
    },
    width: 'Width',
    widths: (widthPx: number | null) => (widthPx === null ? 'Fill' : f.number(widthPx)),
    height: 'Height, in pixels',
    theme: 'Colours',
    themes: { auto: 'The reader’s', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageOfPage: 'That of the page, where it is there',
    data: 'Data',
    datas: { live: 'Newest', frozen: 'As it is now' },
    dataNotes: (isFrozen: boolean, version: string) =>
      isFrozen
        ? `Stays at version ${version}, and says when newer data exists.`
        : 'Follows every change of the data.',
    notFrozen: 'Follows every change of the data. This version is not frozen, so nothing can stay at it.',
  },
})
