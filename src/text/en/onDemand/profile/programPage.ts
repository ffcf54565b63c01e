import type { Format } from '../../../format'
import { the } from '../../phrases/article'
import { onDate } from '../../phrases/onDate'

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

/** The page of one program, and the index of programs. */
export const programPage = (f: Format) => {
  const countries = (n: number) => f.plural(n, { one: '# country', other: '# countries' })
  const projects = (n: number) => f.plural(n, { one: '# project', other: '# projects' })

  const step = ({ step: name, count, later, sum, difference }: StepWords) => {
    const what = {
      signed: f.plural(count, {
        one: '# country whose state or agency signed',
        other: '# countries whose state or agency signed',
      }),
      organisations: f.plural(count, {
        one: '# international organisation that signed',
        other: '# international organisations that signed',
      }),
      listed: f.plural(count, {
        one: '# country listed as a member by others, with no signature found',
        other: '# countries listed as members by others, with no signature found',
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
        one: '# country with expressions of interest only',
        other: '# countries with expressions of interest only',
      }),
    }[name]
    const since =
      later === 0
        ? ''
        : later === count
          ? ', dated after the statement'
          : `, ${f.number(later)} of them dated after the statement`
    const against =
      difference === 0
        ? 'the same as stated'
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
      signed: (n: number) => f.plural(n, { one: 'of them has signed', other: 'of them have signed' }),
      stateOrAgency: 'agreements at state or agency level',
    },
    organisations: 'Organisations',
    claims: 'Totals stated by others',
    claim: (who: string, when: string) => `${who}, ${when}`,
    source: 'Source',
    interest: 'Expressions of interest',
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
        } ${onDate(date, f.date(date))}. The ties documented here, added up from the firmest to the loosest:`,
      step,
      subject: (subject: string) => `If the total includes ${the(subject)} itself, add 1 to each sum.`,
      caution:
        'The sources used here give no list of names with the total, so it is unclear which countries were meant. A sum equal to the total may be a coincidence; a different sum may mean that records are missing or that the total counts something else.',
      columns: { who: 'Stated by', when: 'When', total: 'Stated', documented: 'Signed by then' },
      others: 'All stated totals',
      othersNote: (subject: string) =>
        `“Signed by then” counts the countries, or countries and organisations, with a signature documented here by that day, excluding ${the(subject)}. The totals differ in what they include; each is quoted in its own words below.`,
    },
    selections: {
      title: (n: number, date: string) => `${projects(n)} selected ${onDate(date, f.date(date))}`,
      by: (names: readonly string[]) => (names.length > 0 ? `Parties to all of them: ${f.list(names)}.` : ''),
      total: (n: number, countryCount: number, subject: string | null) =>
        `Documented here: ${projects(n)} with ${countries(countryCount)}${subject ? `, including ${the(subject)}` : ''}.`,
      stated: (who: string, statement: string) => `Stated by ${who}: ${statement}`,
      caution: 'Even where the numbers agree, the lists may differ.',
      project: 'Project',
      outcome: 'Outcome',
      nothing: 'No later report found.',
      noEvent: 'No later event recorded.',
      statusUnknown: 'Status unknown.',
      status: (label: string) => `${label}.`,
      latest: (date: string, what: string) => `Last report, ${f.date(date)}: ${what}.`,
      later: 'Later record:',
    },
    index: {
      title: 'Programs',
      lead: 'A record counts under each of its programs.',
      /** `phrase`: what they have, such as “agreements with Pakistan”. */
      leadFiltered: (n: number, phrase: string) =>
        n === 0
          ? `No program has ${phrase}.`
          : `${f.plural(n, { one: '# program has', other: '# programs have' })} ${phrase}. The others are not listed.`,
      counts: (agreements: number, countryCount: number) =>
        `${f.plural(agreements, { one: '# agreement', other: '# agreements' })} · ${countries(countryCount)}`,
      /** What a downloaded list holds. */
      rows: (n: number, phrase: string | null) =>
        phrase !== null
          ? `${f.plural(n, { one: '# program', other: '# programs' })} with ${phrase}, and their partner countries.`
          : `All ${f.plural(n, { one: '# program', other: '# programs' })}, with their agreements and partner countries.`,
      spark: (first: string, last: string, top: number) =>
        `Bars: agreements per year, ${first} to ${last}, on one scale (highest: ${f.number(top)}). Maps: partner countries.`,
      period: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
    },
  }
}
