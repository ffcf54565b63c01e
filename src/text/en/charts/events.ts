import type { Format } from '../../format'

/** One mark a record, in lanes of programs. */
export const events = (f: Format) => ({
  title: (label: string, share: number, year: number) =>
    `${label}: ${f.percent(share)} of its agreements date from ${f.year(year)} on`,
  titleMeasure: 'Every agreement by its date',
  none: 'No agreement under these filters',
  subtitle: 'Every agreement by date, one lane for each primary program',
  summary: (records: number, lanes: number, first: string, last: string) =>
    `${f.plural(records, { one: '# agreement', other: '# agreements' })} in ${f.plural(lanes, { one: '# program', other: '# programs' })}, from ${first} to ${last}.`,
  caveat:
    'Placed by date of signing, or the date that the source gives. Height within a lane only separates marks.',
  day: 'Day known',
  month: 'Month known',
  year: 'Year known: drawn over the whole year',
  interest: 'Interest or negotiation',
  columns: {
    date: 'Date',
    title: 'Title',
    program: 'Primary program',
    kind: 'Kind',
    counted: 'Counted',
  },
  yes: 'yes',
  no: 'no',
  mark: (title: string, date: string, kind: string) => `${title}, ${date}, ${kind}`,
  together: (date: string, n: number) =>
    `${date}: ${f.plural(n, { one: '# agreement', other: '# agreements' })}`,
  keyboard: 'Timeline of agreements. Arrow keys move between marks, Enter opens one.',
})
