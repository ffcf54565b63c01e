import type { Format } from '../../format'
import { the } from '../phrases/article'

/** The page of the subject's coalition and the other one. */
export const coalitionsPage = (f: Format) => ({
  lead: (program: string, subject: string, group: string) =>
    `Who has signed up to the ${program}, led by ${the(subject)}, who to the ${group}, and who to both? Move the year to see how they grew.`,
  year: 'Year shown',
  play: 'Play the years',
  pause: 'Pause',
  /** `date`: ISO 8601; `words`: the same in words. A day has no end of its own. */
  endOf: (date: string, words: string) => (date.length === 10 ? words : `End of ${words}`),
  now: 'Now',
  members: {
    title: 'Who is in which, and since when',
    country: 'Country',
    both: (n: number) => `In both: ${f.number(n)}`,
    only: (name: string, n: number) => `Only ${name}: ${f.number(n)}`,
    notIn: 'not a member',
    /** What is seen in its place. */
    dash: '–',
    undated: 'date unknown',
    none: 'No country had signed up to either by then.',
    csv: 'Save as CSV',
    note: (program: string, group: string) =>
      `${program}: the state or an agency signed an accession, agreement, memorandum or joint statement that is active and not of low confidence (counting rule 8); the date leads to the record. ${group}: the date of signing.`,
  },
})
