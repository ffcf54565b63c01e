import type { Format } from '../../../format'
import { the } from '../../phrases/article'
import { onDate } from '../../phrases/onDate'

/** A country or program named in a sentence: its plain name, and the marked form that the page turns into a link. */
interface Named {
  name: string
  mark: string
}

/** A partial date, and its marked form that the page turns into a link to the record. */
interface DatedMark {
  value: string
  mark: string
}

/** The facts that the summary states. Parts that are null, empty or 0 are omitted, and the sentences still read well. */
export interface CountrySummaryParts {
  /** Name of the country itself. */
  name: string
  /** Name of the country whose partnerships are listed. */
  subject: string
  count: number
  /** Expressions of interest and negotiations, which do not count. */
  interest: number
  /** The last search for agreements with this country in particular; null if the dataset does not track searches. */
  search: { on: string; languages: readonly string[] } | 'none' | null
  /** Years of the first and the last counted record. */
  years: { first: number; last: number } | null
  stateOrAgency: number
  programCount: number
  /** Programs with most records, most first; empty if no small number of them stands out. */
  leading: readonly (Named & { count: number })[]
  /** The tie to the program of the subject's coalition; null if there is no such program. */
  tie: {
    program: Named
    rung: 'signed' | 'listed' | 'named' | 'institution' | 'interest' | 'none'
    date: DatedMark | null
  } | null
  /** The other coalition; null if there is no such group. `asOf`: the date of its list of members. */
  other: { group: string; isIn: boolean; status: string; since: string | null; asOf: string | null } | null
  /** Short names of the other groups to which it belongs. */
  groups: readonly string[]
  ranking: {
    rank: number
    countries: number
    /** Countries with more records, if they are few. */
    ahead: readonly Named[]
    level: readonly Named[]
  } | null
}

/** The most countries that a sentence names. */
const mostNamed = 3

/** The paragraph that opens a country page. */
export const countrySummary = (f: Format) => {
  const named = (countries: readonly Named[]) => f.list(countries.map(({ name, mark }) => the(name, mark)))

  const opening = (s: CountrySummaryParts) => {
    if (s.count === 0)
      return s.interest === 0
        ? nothing(s)
        : `No agreement with ${the(s.name)} is documented here, only ${f.plural(s.interest, {
            one: '# expression of interest, which does not count',
            other: '# expressions of interest, which do not count',
          })}.`
    const main = [
      f.plural(s.count, { one: '# documented agreement', other: '# documented agreements' }),
      ` with ${the(s.subject)}`,
      s.years ? years(s.years, s.count) : '',
      level(s),
      programs(s),
    ].join('')
    const interest =
      s.interest === 0
        ? ''
        : ` ${f.plural(s.interest, {
            one: '# expression of interest is not counted.',
            other: '# expressions of interest are not counted.',
          })}`
    return `${main}.${interest}`
  }

  const nothing = ({ name, search }: CountrySummaryParts) => {
    const none = `No agreement with ${the(name)} is documented here`
    if (search === null) return `${none}. There may be none, or none may have been found.`
    if (search === 'none') return `${none}, but nobody has searched for any yet.`
    return `${none}: a search ${searchWords(search)} found none. There may still be one.`
  }

  const searchWords = ({ on, languages }: { on: string; languages: readonly string[] }) =>
    `${onDate(on, f.date(on))} in ${f.list(languages.map(f.language))}`

  const searched = ({ count, interest, search }: CountrySummaryParts) => {
    if (search === null || count + interest === 0) return ''
    if (search === 'none') return 'No search has been made for this country alone yet.'
    return `The last search for this country alone was ${searchWords(search)}.`
  }

  const years = ({ first, last }: { first: number; last: number }, count: number) => {
    if (first !== last) return ` since ${f.year(first)}`
    return count === 1 ? `, dated ${f.year(first)}` : `, all dated ${f.year(first)}`
  }

  const level = ({ count, stateOrAgency }: CountrySummaryParts) => {
    if (count === 1)
      return stateOrAgency === 1 ? ', at state or agency level' : ', not at state or agency level'
    if (stateOrAgency === count)
      return count === 2 ? ', both at state or agency level' : ', all at state or agency level'
    if (stateOrAgency === 0) return ', none of them at state or agency level'
    return `, ${f.number(stateOrAgency)} of them at state or agency level`
  }

  const programs = ({ count, leading, programCount }: CountrySummaryParts) => {
    const [only] = leading
    if (!only)
      return programCount > 1
        ? `, in ${f.plural(programCount, { one: '# program', other: '# programs' })}`
        : ''
    if (programCount === 1) return count === 1 ? `, under ${only.mark}` : `, all under ${only.mark}`
    const list = f.list(leading.map((program) => `${program.mark} (${f.number(program.count)})`))
    return leading.length === programCount ? `, under ${list}` : `, most often under ${list}`
  }

  const coalitions = ({ tie, other }: CountrySummaryParts) => {
    const group = other && membership(other)
    if (!tie) return group && `It ${group}.`
    if (tie.rung === 'none' && other && !other.isIn)
      return `No tie to the ${tie.program.mark} is documented, and it ${group}.`
    const first = tied(tie)
    if (!group) return `${first}.`
    return tie.rung === 'signed' ? `${first} and ${group}.` : `${first}; it ${group}.`
  }

  const tied = ({ program, rung, date }: NonNullable<CountrySummaryParts['tie']>) => {
    const when = date ? ` ${onDate(date.value, date.mark)}` : ''
    switch (rung) {
      case 'signed':
        return `It signed up to the ${program.mark}${when}`
      case 'listed':
        return `Others list it as a member of the ${program.mark}${when && `, first${when}`}, but no signature was found`
      case 'named':
        return `It was named${when} as having signalled intent to join the ${program.mark}, which is unconfirmed`
      case 'institution':
        return `Only its institutions or companies have signed up to the ${program.mark}${when && `, first${when}`}`
      case 'interest':
        return `It has shown interest in the ${program.mark} or discussed it${when && `, first${when}`}, but has signed nothing`
      case 'none':
        return `No tie to the ${program.mark} is documented`
    }
  }

  const membership = ({ group, isIn, status, since, asOf }: NonNullable<CountrySummaryParts['other']>) => {
    if (isIn) return `is in the ${group} (${since ? `${status} since ${since}` : status})`
    return `is not in the ${group}${asOf ? ` (as of ${asOf})` : ''}`
  }

  const groups = ({ groups: names }: CountrySummaryParts) =>
    names.length === 0 ? '' : `Of the other groups tracked here it belongs to ${f.list(names)}.`

  const ranking = ({ ranking: found, count }: CountrySummaryParts) => {
    if (!found || count === 0) return ''
    const { rank, countries, ahead, level: tied } = found
    const others =
      tied.length > mostNamed
        ? f.plural(tied.length, { one: '# other country', other: '# other countries' })
        : named(tied)
    const has = tied.length === 1 ? 'has' : 'have'
    if (rank === 1)
      return tied.length === 0 ? 'No country has more.' : `No country has more; ${others} ${has} as many.`
    if (ahead.length > 0 && ahead.length <= mostNamed) {
      const more = `Only ${named(ahead)} ${ahead.length === 1 ? 'has' : 'have'} more`
      return tied.length === 0 ? `${more}.` : `${more}; ${others} ${has} as many.`
    }
    const ordinal = f.ordinal(rank, { one: '#st', two: '#nd', few: '#rd', other: '#th' })
    const among = f.plural(countries, { one: '# partner country', other: '# partner countries' })
    return tied.length === 0
      ? `It ranks ${ordinal} of ${among} by number of agreements.`
      : `It ranks ${ordinal} of ${among} by number of agreements, level with ${others}.`
  }

  return (s: CountrySummaryParts): string =>
    [opening(s), coalitions(s), groups(s), ranking(s), searched(s)].filter(Boolean).join(' ')
}
