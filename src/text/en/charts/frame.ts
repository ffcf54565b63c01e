import type { Format } from '../../format'

/** The frame around every chart. */
export const frame = (f: Format) => {
  const stacked = (shown: number, all: number) =>
    shown === all ? f.number(all) : `${f.number(shown)} of ${f.number(all)}`
  return {
    table: 'Table',
    tableOf: (title: string) => `Table: ${title}`,
    notApplicable: 'none',
    /** In place of a drawing. */
    blank: {
      data: 'This data has no records',
      chart: 'None of these records can be drawn in this chart',
    },
    /** What a stack shows of a program, beside all records that carry it: “5 of 28”. */
    stacked,
    /** Explains “5 of 28”: the programs of which records, or countries, are drawn under another program, and how many. */
    elsewhere: (
      first: { shown: number; all: number },
      programs: readonly { label: string; n: number }[],
      by: 'agreements' | 'countries',
    ) =>
      `“${stacked(first.shown, first.all)}”: the rest ${by === 'agreements' ? 'carry another program first' : 'had their first agreement in another program'} and are drawn there (${programs.map(({ label, n }) => `${label} ${f.number(n)}`).join(', ')}).`,
    failed: 'The chart could not be drawn. The table has the same numbers.',
    source: (title: string, records: number, newest: string) =>
      newest === ''
        ? `Source: ${title}.`
        : `Source: ${title}, ${f.plural(records, { one: '# record', other: '# records' })} to ${newest}.`,
  }
}
