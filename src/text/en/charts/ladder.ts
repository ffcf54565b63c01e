import type { Format } from '../../format'
import { the } from '../phrases/article'
import { onDate } from '../phrases/onDate'

/** The partners of the subject's coalition by how firmly they are committed. */
export const ladder = (f: Format) => ({
  title: (n: number, program: string) =>
    n === 0
      ? `no country has signed up to the ${program}`
      : f.plural(n, {
          one: `# country has signed up to the ${program}`,
          other: `# countries have signed up to the ${program}`,
        }),
  /** Under filters, `n` of the countries shown. */
  titleOf: (n: number, shown: number, program: string) => {
    const countries = f.plural(shown, { one: '# country', other: '# countries' })
    return `${n === 0 ? 'none' : f.number(n)} of ${countries} ${n < 2 ? 'has' : 'have'} signed up to the ${program}`
  },
  subtitle: 'Firmest ties first. Each country once, on its highest rung, with its first date there.',
  subtitleAsOf: (subtitle: string, asOf: string) => `${subtitle} Ties ${asOf}.`,
  summary: (rungs: readonly { name: string; count: number }[]) =>
    `${rungs.map(({ name, count }) => `${name}: ${f.number(count)}`).join('; ')}.`,
  caveatFiltered:
    'Filters choose which partners are shown. Their rungs follow from all their agreements, also those that the filters hide.',
  columns: {
    rung: 'Tie',
    partner: 'Partner',
    iso3: 'Country code',
    since: 'First date there',
    record: 'Record',
  },
  runningTotal: 'Running total',
  below: 'Below this line: ties short of membership',
  meets: (who: string, date: string) => `the total ${who} stated ${onDate(date, f.date(date))}`,
  countriesBeside: (n: number, subject: string) =>
    `${f.plural(n, { one: 'country', other: 'countries' })} besides ${the(subject)}`,
  together: 'countries and organisations',
  rungs: {
    signed: 'Signed by the state or an agency',
    organisations: 'Signed by an international organisation',
    listed: 'Listed as a member, no signature found',
    named: 'Named as having signalled intent',
    institution: 'Institutions or companies only',
    interest: 'Expressions of interest',
  },
  explain: {
    signed: 'An active accession, agreement, memorandum or joint statement, not of low confidence',
    organisations: 'Counts for the organisation, not for its members',
    listed: 'On a list published by others',
    named: 'No confirmation found',
    institution: 'A university’s memorandum does not commit its state',
    interest: 'An application or talks; nothing signed',
  },
})
