import type { Format } from '../../../format'

/** The dialog that saves the map as a video or GIF. */
export const animation = (f: Format) => ({
  title: 'Save the map as video or GIF',
  lead: (first: number, last: number, seconds: number) =>
    `One picture a year from ${f.year(first)} to ${f.year(last)}, each with the numbers of that year; ${f.plural(
      Math.round(seconds),
      { one: '# second', other: '# seconds' },
    )} long, without sound.`,
  format: 'Format',
  video: (container: string) => `Video (${container})`,
  gif: 'GIF',
  formatNotes: {
    mp4: 'Plays nearly everywhere, also in PowerPoint and Keynote.',
    webm: 'This browser cannot make MP4. WebM plays in browsers, but not in PowerPoint.',
    gif: 'Plays by itself, over and over, where videos cannot be used.',
  },
  noVideo:
    'This browser cannot make videos: it has no encoder. A GIF can be made here; Chrome, Edge, Firefox and Safari in a newer version also make videos.',
  size: 'Size',
  sizes: { slide: 'Slide', square: 'Square' },
  pixels: (width: number, height: number) => `${f.year(width)} × ${f.year(height)} pixels`,
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  make: 'Make and save',
  cancel: 'Cancel',
  preview: 'Preview of the last picture',
  progress: 'Progress',
  drawing: (year: number, drawn: number, all: number) =>
    `Drawing ${f.year(year)}: ${f.number(drawn)} of ${f.number(all)} pictures`,
  preparing: 'Preparing the pictures…',
  finishing: 'Writing the file…',
  saved: (name: string, bytes: number) => `Saved as ${name} (${megabytes(f, bytes)}).`,
  cancelled: 'Cancelled. No file was saved.',
  failed: {
    video: (reason: string) => `The video could not be made: ${reason}. Nothing was saved. Try GIF instead.`,
    gif: (reason: string) =>
      `The GIF could not be made: ${reason}. Nothing was saved. Try the square size, which needs less memory.`,
  },
})

function megabytes(f: Format, bytes: number): string {
  return `${f.number(Math.max(Math.round(bytes / 100_000), 1) / 10)} MB`
}
