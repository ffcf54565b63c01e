import type { Format } from '../../format'

/** The frame around every chart. */
export const frame = (f: Format) => ({
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  notApplicable: 'none',
  /** In place of a drawing. */
  blank: {
    data: 'This data has no records',
    chart: 'None of these records can be drawn in this chart',
  },
  /** What a stack shows of a program, beside all records that carry it: “5 of 28”. */
  stacked: (shown: number, all: number) =>
    shown === all ? f.number(all) : `${f.number(shown)} of ${f.number(all)}`,
  failed: 'The chart could not be drawn. The table has the same numbers.',
  source: (title: string, records: number, newest: string) =>
    newest === ''
      ? `Source: ${title}.`
      : `Source: ${title}, ${f.plural(records, { one: '# record', other: '# records' })} to ${newest}.`,
})
