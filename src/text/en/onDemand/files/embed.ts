import type { Format } from '../../../format'

/** A chart embedded on another page. */
export const embed = (f: Format) => ({
  explore: 'Explore the data',
  openNamed: (name: string) => `Open ${name}`,
  table: 'Table',
  drawing: 'Chart',
  reset: 'Reset',
  /** The chosen period. */
  years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  unfiltered: 'JavaScript is off, so this picture shows all records, without the filters in the address.',
  frozen: (version: string, newest: string) =>
    `This chart stays at data version ${version}. Newer data exists: version ${newest}.`,
  newest: 'Show the newest data',
  own: (name: string, usable: number) =>
    `Not the tracker’s data: ${name}, ${f.plural(usable, { one: '# record', other: '# records' })}.`,
})
