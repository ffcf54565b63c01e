import type { Format } from '../format'
import { onDate } from './countrySummary'

interface StatedTotal {
  claimant: string
  /** Partial date. */
  date: string
  statement: string
  value: number
  measure: 'countries' | 'countries-and-organisations'
  /** Name of the country whose partnerships are listed. */
  subject: string
}

interface StepWords {
  step: 'signed' | 'organisations' | 'listed' | 'named' | 'institution' | 'interest'
  count: number
  later: number
  sum: number
  difference: number
}

/** The page of one program, the ladder of who is in it, and the index of all. */
export const programPage = (f: Format) => {
  const countries = (n: number) => f.plural(n, { one: '# country', other: '# countries' })
  const projects = (n: number) => f.plural(n, { one: '# project', other: '# projects' })

  const step = ({ step: name, count, later, sum, difference }: StepWords) => {
    const what = {
      signed: f.plural(count, {
        one: '# country whose state or agency signed',
        other: '# countries whose state or an agency signed',
      }),
      organisations: f.plural(count, {
        one: '# international organisation that signed',
        other: '# international organisations that signed',
      }),
      listed: f.plural(count, {
        one: '# country that others list as a member, without a signature found',
        other: '# countries that others list as members, without a signature found',
      }),
      named: f.plural(count, {
        one: '# country named as having signalled intent',
        other: '# countries named as having signalled intent',
      }),
      institution: f.plural(count, {
        one: '# country with institutions or companies only',
        other: '# countries with institutions or companies only',
      }),
      interest: f.plural(count, {
        one: '# country with interest or negotiation only',
        other: '# countries with interest or negotiation only',
      }),
    }[name]
    const since =
      later === 0
        ? ''
        : later === count
          ? ', dated after the statement'
          : `, ${f.number(later)} of them dated after it`
    const against =
      difference === 0
        ? 'as many as stated'
        : difference > 0
          ? `${f.number(difference)} fewer than stated`
          : `${f.number(-difference)} more than stated`
    return { what: `${what}${since}`, sum: `${f.number(sum)}, ${against}` }
  }

  return {
    allPrograms: 'All programs',
    figures: {
      first: 'first record',
      newest: 'newest record',
      stateOrAgency: 'at state or agency level',
    },
    partners: 'Partner countries',
    partnersAside: 'agreements; strong: state or agency',
    partner: (name: string, n: number) =>
      `${name}, ${f.plural(n, { one: '# agreement', other: '# agreements' })}`,
    allOf: (n: number) => `Show all ${f.number(n)}`,
    organisations: 'Organisations',
    organisationsAside: 'records',
    international: 'international',
    claims: 'Totals that others have stated',
    claim: (who: string, when: string) => `${who}, ${when}`,
    source: 'Source',
    interest: 'Interest and negotiations',
    ladder: {
      runningTotal: 'Running total',
      below: 'Below this line: ties short of membership',
      meets: (who: string, date: string) => `the number that ${who} stated ${onDate(date, f.date(date))}`,
      countriesBeside: (n: number, subject: string) =>
        `${f.plural(n, { one: 'country', other: 'countries' })} beside ${subject}`,
      together: 'countries and organisations',
    },
    stated: {
      title: 'Stated and documented',
      lead: ({ claimant, date, value, measure }: StatedTotal) =>
        `${claimant} stated ${
          measure === 'countries'
            ? countries(value)
            : f.plural(value, {
                one: '# country or international organisation',
                other: '# countries and international organisations',
              })
        } ${onDate(date, f.date(date))}. Against that stands, added up from the firmest tie to the loosest:`,
      step,
      subject: (subject: string) => `If the total counts ${subject} itself, each sum is 1 higher.`,
      caution:
        'No list of names came with the total in the sources here, so nothing says which of these were meant. Where a sum meets it, the match may be chance; where it does not, records may be missing or the total may count something else.',
      columns: { who: 'Stated by', when: 'When', total: 'Stated', documented: 'Signed by then' },
      others: 'All stated totals',
      othersNote: (subject: string) =>
        `“Signed by then”: countries, or countries and organisations, with a signature documented here up to that day, ${subject} not counted. What each total includes differs: its words stand below.`,
    },
    selections: {
      title: (n: number, date: string) => `${projects(n)} selected ${onDate(date, f.date(date))}`,
      by: (names: readonly string[]) => (names.length > 0 ? `Parties to all of them: ${f.list(names)}.` : ''),
      total: (n: number, countryCount: number, subject: string | null) =>
        `Documented here: ${projects(n)} with ${countries(countryCount)}${subject ? `, ${subject} included` : ''}.`,
      stated: (who: string, statement: string) => `Stated by ${who}: ${statement}`,
      caution: 'That the numbers meet, where they do, does not show that the lists are the same.',
      project: 'Project',
      outcome: 'What became of it',
      nothing: 'No later report found.',
      noEvent: 'No later event on record.',
      statusUnknown: 'Status not known.',
      status: (label: string) => `${label}.`,
      latest: (date: string, what: string) => `Last report, ${f.date(date)}: ${what}.`,
      later: 'Later record:',
    },
    index: {
      title: 'Programs',
      pageTitle: (product: string) => `Programs · ${product}`,
      description: (n: number, subject: string) =>
        `The ${f.plural(n, { one: 'program', other: '# programs' })} under which space agreements with ${subject} are listed, with the number of agreements and countries of each.`,
      lead: 'A record has one primary program and can carry others; here it counts under each that it carries.',
      counts: (agreements: number, countryCount: number) =>
        `${f.plural(agreements, { one: '# agreement', other: '# agreements' })} · ${countries(countryCount)}`,
      period: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
    },
  }
}
