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
  density: {
    name: 'Agreements a year, one lane for each program',
    subtitle:
      'Agreements a year, one lane for each primary program; each lane to its own scale, its largest year named',
    caveat: (n: number, most: number) =>
      `${f.number(n)} agreements are too many to draw each: filter to ${f.number(most)} or fewer to see them one by one. Paler: interest and negotiations that do not count.`,
    bar: (label: string, year: string, agreements: number, interest: number) =>
      interest > 0
        ? `${label}, ${year}: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })}, ${f.number(interest)} of interest or in negotiation`
        : `${label}, ${year}: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })}`,
    year: 'Year',
    agreements: 'Agreements',
    interest: 'Interest, not counted',
  },
  keyboard: 'Timeline of agreements. Arrow keys move between marks, Enter opens one.',
})
