import type { Format } from '../../format'

/** The frame around every chart. */
export const frame = (f: Format) => ({
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  notApplicable: 'none',
  failed: 'The chart could not be drawn. The table has the same numbers.',
  source: (title: string, records: number, newest: string) =>
    newest === ''
      ? `Source: ${title}.`
      : `Source: ${title}, ${f.plural(records, { one: '# record', other: '# records' })} to ${newest}.`,
})
