import type { Format } from '../../../format'
import { The, the } from '../../phrases/article'
import { onDate } from '../../phrases/onDate'

/** Dated events, in feeds and on the page “What is new”. */
export const events = (f: Format) => ({
  kind: {
    act: 'Agreements',
    milestone: 'Milestones',
    ended: 'Ends',
    joined: 'Joined a group',
    left: 'Left a group',
  },
  /** Titles of events. */
  ended: (record: string) => `Ended: ${record}`,
  /** `status`: “observer”, if the country does not belong to the group in full. */
  joined: (country: string, group: string, status: string | null) =>
    `${The(country)} joins ${the(group)}${status === null ? '' : ` (${status})`}`,
  left: (country: string, group: string) => `${The(country)} leaves ${the(group)}`,
  /** What a feed says of an event, after its title. */
  dated: (date: string) => `Date: ${f.date(date)}.`,
  kindOf: (label: string) => `Kind: ${label}.`,
  statusOf: (label: string) => `Status: ${label}.`,
  ofRecord: (title: string, others: number) =>
    others === 0
      ? `Record: ${title}.`
      : `Record: ${title}, and ${f.plural(others, { one: '# more', other: '# more' })}.`,
  notCounted: 'An expression of interest: listed, but not counted by default.',
  /** What is to come: on the page and in the calendar. */
  upcoming: {
    plan: (what: string) => `Planned: ${what}`,
    term: (record: string) => `Term ends: ${record}`,
    /** Who states a plan, and when; `date` is null if the page has none. */
    statedBy: (publisher: string, date: string | null) =>
      date === null
        ? `Stated by ${publisher} on an undated page.`
        : `Stated by ${publisher} ${onDate(date, f.date(date))}.`,
    termOf: (agreed: string) =>
      `End of the term of the agreement of ${f.date(agreed)}, as its sources give it.`,
    /** A date without a day: the entry of a calendar spans all that it can mean. */
    dayUnknown: (date: string) => `in ${f.date(date)}, day not known`,
    spans: {
      year: 'The day is not known: this entry spans the year.',
      month: 'The day is not known: this entry spans the month.',
    },
    calendar: (product: string) => `${product}: what is to come`,
  },
  feeds: {
    all: (product: string) => `${product}: what is new`,
    one: (product: string, name: string) => `${product}: ${name}`,
    allAbout: (subject: string) =>
      `Space agreements with ${the(subject)}, their milestones, and countries that join or leave groups, by date.`,
    about: (name: string, subject: string) => `Space agreements with ${the(subject)} by date: ${name}.`,
    author: (product: string) => `${product} contributors`,
  },
})
