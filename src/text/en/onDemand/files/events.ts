import type { Format } from '../../../format'
import { The, the } from '../../phrases/article'

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
  feeds: {
    all: (product: string) => `${product}: what is new`,
    one: (product: string, name: string) => `${product}: ${name}`,
    allAbout: (subject: string) =>
      `Space agreements with ${the(subject)}, their milestones, and countries that join or leave groups, by date.`,
    about: (name: string, subject: string) => `Space agreements with ${the(subject)} by date: ${name}.`,
    author: (product: string) => `${product} contributors`,
  },
})
