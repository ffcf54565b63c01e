import type { Format } from '../../format'

/** The frame around every chart. */
export const frame = (f: Format) => {
  const stacked = (shown: number, all: number) =>
    shown === all ? f.number(all) : `${f.number(shown)} of ${f.number(all)}`
  return {
    table: 'Table',
    tableOf: (title: string) => `Table: ${title}`,
    notApplicable: 'none',
    sum: 'Sum',
    copyRows: 'Copy rows',
    copyRowsOf: (title: string) => `Copy the rows of: ${title}`,
    /** In place of a drawing. */
    blank: {
      data: 'This data has no records',
      chart: 'None of these records can be drawn in this chart',
      /** Below a title that says why. */
      picture: 'There is nothing to compare, so no chart is drawn',
    },
    /** What a stack shows of a program, beside all records that carry it: “5 of 28”. */
    stacked,
    /** Explains “5 of 28” by one program; `only`: programs that have no layer or lane of their own. */
    elsewhere: (
      example: { label: string; shown: number; all: number } | null,
      only: readonly { label: string; all: number }[],
      by: 'agreements' | 'countries',
    ) => {
      const rest = (n: number, isAll: boolean) => {
        const subject = f.plural(
          n,
          isAll ? { one: 'that one', other: 'all #' } : { one: 'the other one', other: 'the other #' },
        )
        return by === 'agreements'
          ? f.plural(n, {
              one: `${subject} carries another program first and is drawn there`,
              other: `${subject} carry another program first and are drawn there`,
            })
          : f.plural(n, {
              one: `${subject} had its first agreement in another program and is drawn there`,
              other: `${subject} had their first agreement in another program and are drawn there`,
            })
      }
      return [
        example
          ? `“${stacked(example.shown, example.all)}” beside ${example.label}: ${rest(example.all - example.shown, example.shown === 0)}.`
          : '',
        only.length > 0
          ? `Drawn only under other programs: ${f.list(only.map(({ label, all }) => `${label} (${f.number(all)})`))}.`
          : '',
      ]
        .filter(Boolean)
        .join(' ')
    },
    failed: 'The chart could not be drawn. The table has the same numbers.',
    source: (title: string, records: number, newest: string) =>
      newest === ''
        ? `Source: ${title}.`
        : `Source: ${title}, ${f.plural(records, { one: '# record', other: '# records' })} to ${newest}.`,
  }
}
