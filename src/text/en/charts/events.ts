import type { Format } from '../../format'

/** One mark per record, one lane per program. */
export const events = (f: Format) => ({
  title: (label: string, share: number, year: number) =>
    `${label}: ${f.percent(share)} of its agreements date from ${f.year(year)} or later`,
  titleFiltered: (label: string, share: number, year: number) =>
    `in ${label}, ${f.percent(share)} date from ${f.year(year)} or later`,
  titleMeasure: 'Every agreement by date',
  by: 'by date',
  subtitle: 'Every agreement by date, in the lane of its first program',
  summary: (records: number, lanes: number, first: string, last: string) =>
    `${f.plural(records, { one: '# agreement', other: '# agreements' })} in ${f.plural(lanes, { one: '# program', other: '# programs' })}, from ${first} to ${last}.`,
  caveat:
    'Placed by date of signing, or else the date the source gives. Height within a lane has no meaning.',
  day: 'Day known',
  month: 'Month known',
  year: 'Only year known: drawn across the year',
  interest: 'Expression of interest',
  columns: {
    date: 'Date',
    title: 'Title',
    program: 'First program',
    kind: 'Kind',
    counted: 'Counted',
  },
  yes: 'yes',
  no: 'no',
  mark: (title: string, date: string, kind: string) => `${title}, ${date}, ${kind}`,
  together: (date: string, n: number) =>
    `${date}: ${f.plural(n, { one: '# agreement', other: '# agreements' })}`,
  density: {
    name: 'Agreements per year, one lane per program',
    subtitle:
      'Agreements per year, in the lane of their first program; each lane has its own scale, with its peak year labelled',
    caveat: (n: number, most: number) =>
      `${f.number(n)} agreements are too many to draw one by one: filter to ${f.number(most)} or fewer. Paler: expressions of interest, not counted.`,
    bar: (label: string, year: string, agreements: number, interest: number) =>
      interest > 0
        ? `${label}, ${year}: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })}, ${f.plural(interest, { one: '# expression of interest', other: '# expressions of interest' })}`
        : `${label}, ${year}: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })}`,
    year: 'Year',
    agreements: 'Agreements',
    interest: 'Expressions of interest, not counted',
  },
  keyboard: 'Timeline of agreements. Arrow keys move between marks, Enter opens one.',
})
