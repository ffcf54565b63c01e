import type { Format } from '../../format'

/** The dialog with the HTML for embedding a chart. */
export const embedDialog = (f: Format) => ({
  title: 'Embed this chart',
  snippet: 'HTML to paste',
  copy: 'Copy HTML',
  copied: 'Copied',
  byHand: 'Your browser does not allow copying here. The HTML is selected: copy it with the keyboard.',
  preview: 'Preview',
  kind: 'Height',
  kinds: { element: 'Automatic', iframe: 'Fixed' },
  kindNotes: {
    element: 'A small script inserts the frame and keeps it as tall as the chart.',
    iframe: 'A plain frame, without a script; its height stays as set here.',
  },
  width: 'Width',
  widths: (widthPx: number | null) => (widthPx === null ? 'Fill' : f.number(widthPx)),
  height: 'Height in pixels',
  theme: 'Colours',
  themes: { auto: 'Reader’s setting', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languageOfPage: 'Same as the page, if available',
  data: 'Data',
  datas: { live: 'Live', frozen: 'Frozen' },
  dataNotes: (isFrozen: boolean, version: string) =>
    isFrozen
      ? `Stays at version ${version} and says when newer data exists.`
      : 'Updates whenever the data changes.',
  notFrozen:
    'Updates whenever the data changes. The current version is not frozen yet, so a chart cannot stay at it.',
})
