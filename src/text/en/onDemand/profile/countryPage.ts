import type { Format } from '../../../format'
import { The, the } from '../../phrases/article'
import { countrySummary } from './countrySummary'

/** How many countries nobody has searched for, as the end of a sentence; empty for none. */
function notSearched({ members, territories }: { members: number; territories: number }, f: Format) {
  const parts = [
    ...(members > 0 ? [f.plural(members, { one: '# member', other: '# members' })] : []),
    ...(territories > 0 ? [f.plural(territories, { one: '# territory', other: '# territories' })] : []),
  ]
  if (parts.length === 0) return ''
  return `; ${f.list(parts)} ${members + territories === 1 ? 'has' : 'have'} not been searched for yet`
}

/** What is known of the members of the United Nations without an agreement, as the beginning of a sentence. */
function membersWithout({ interest, none }: { interest: number; none: number }, f: Format) {
  const found = 'none was found, which does not mean that there is none'
  return interest === 0
    ? `For the others ${found}`
    : `Of the others, ${f.plural(interest, { one: '# has', other: '# have' })} expressions of interest only, and for ${f.number(none)} ${found}`
}

/** What is known of countries without an agreement, behind their number. */
const restStates = {
  interest: 'with expressions of interest only',
  none: 'with no agreement found',
  searched: 'searched, nothing found',
  unsearched: 'not searched',
}

/** The page of one country, and the index of countries. */
export const countryPage = (f: Format) => ({
  summary: countrySummary(f),
  allCountries: 'All countries',
  /** The page's title in a citation. */
  cited: (name: string, subject: string) => `${The(name)} and ${the(subject)} in space`,
  compareWith: (name: string) => `Compare with ${the(name)}`,
  stateOrAgency: 'at state or agency level',
  bothSides: (n: number) =>
    f.plural(n, { one: 'organisation, on either side', other: 'organisations, on both sides' }),
  organisations: 'Its organisations',
  ranking: {
    title: 'Ranking',
    aside: 'by agreements',
    level: (n: number) => `and ${f.number(n)} others:`,
    moreAbove: (n: number, count: number) => `${f.number(n)} more countries have ${f.number(count)} too.`,
    moreBelow: (n: number, count: number) => `${f.number(n)} more countries have ${f.number(count)} too.`,
  },
  /** The page of the country whose partnerships are listed. */
  side: {
    organisations: (n: number) =>
      f.plural(n, { one: 'organisation taking part', other: 'organisations taking part' }),
    title: (subject: string, n: number) =>
      `${The(subject)}’s side: ${f.plural(n, { one: '# organisation', other: '# organisations' })}`,
    allOrganisations: 'All organisations, with type and partners',
    stated: (n: number) =>
      f.plural(n, {
        one: 'For # of them a named source states a link to the military.',
        other: 'For # of them named sources state a link to the military.',
      }),
    statedNote:
      'Their words and the sources are on the pages of the organisations; this tracker adds no statement of its own.',
    levels: 'By level of the partner',
    levelsAside: 'agreements',
  },
  nearby: 'Partners in the same region',
  nearbyAside: 'agreements; same subregion first',
  sites: {
    map: (country: string, n: number) =>
      `Map of ${the(country)} with ${f.plural(n, { one: '# site', other: '# sites' })}, listed below`,
    far: (n: number) =>
      f.plural(n, {
        one: '# site far from the country is not shown.',
        other: '# sites far from the country are not shown.',
      }),
  },
  index: {
    title: 'Countries',
    lead: (
      withRecord: number,
      members: number,
      all: number,
      without: { interest: number; none: number },
      unsearched: { members: number; territories: number },
      subject: string,
    ) =>
      `${
        withRecord === members
          ? `${f.number(members)} of the ${f.number(all)} other members of the United Nations have a documented space agreement with ${the(subject)}.`
          : `${f.plural(withRecord, { one: '# country or territory has', other: '# countries and territories have' })} a documented space agreement with ${the(subject)}, among them ${f.number(members)} of the ${f.number(all)} other members of the United Nations.`
      } ${membersWithout(without, f)}${notSearched(unsearched, f)}.`,
    /** `phrase`: what they have, such as “agreements on BeiDou”. */
    leadFiltered: (n: number, phrase: string) =>
      n === 0
        ? `No country or territory has ${phrase}.`
        : `${f.plural(n, { one: '# country or territory has', other: '# countries and territories have' })} ${phrase}. The others are not listed.`,
    /** Territories are listed too, but a region is measured by its states. */
    region: (name: string, withRecord: number, all: number) =>
      all === 0
        ? name
        : `${name}: ${f.number(withRecord)} of ${f.plural(all, { one: '# UN member', other: '# UN members' })}`,
    noRegion: 'No region',
    find: 'Find a country',
    findPrompt: 'Name or code, in any language',
    found: (n: number, all: number, query: string) =>
      `${f.number(n)} of ${f.plural(all, { one: '# country or territory', other: '# countries and territories' })} ${n === 1 ? 'fits' : 'fit'} “${query}”`,
    /** What a downloaded list holds. */
    rows: (n: number, all: number, query: string, phrase: string | null) =>
      phrase !== null
        ? `${f.plural(n, { one: '# country or territory', other: '# countries and territories' })} with ${phrase}${query === '' ? '' : `, those whose names fit “${query}”`}.`
        : query === ''
          ? `All ${f.plural(all, { one: '# country or territory', other: '# countries and territories' })}, with their agreements.`
          : `${f.number(n)} of ${f.plural(all, { one: '# country or territory', other: '# countries and territories' })}, those whose names fit “${query}”, with their agreements.`,
    nothing: 'No country or territory has a name or code that begins like this. Try fewer letters.',
    showAll: 'Show all countries',
    /** Headings of the list in these orders, for screen readers. */
    ranking: {
      agreements: 'Countries with agreements, most first',
      date: 'Countries with agreements, newest first',
    },
    /** `subject`: named if the list has it too. */
    without: (n: number, subject: string | null) =>
      n === 0 && subject !== null
        ? `${The(subject)}’s side`
        : `${f.plural(n, { one: '# UN member', other: '# UN members' })} without a documented agreement${subject === null ? '' : `, and ${the(subject)}’s side`}`,
    territories: (n: number) =>
      `${f.plural(n, { one: '# territory or non-member', other: '# territories and non-members' })} without one`,
    /** What is known of countries without an agreement, most telling first, beside the number of all. */
    states: (groups: readonly { state: 'interest' | 'none' | 'searched' | 'unsearched'; n: number }[]) =>
      groups.map(({ state, n }) => `${f.number(n)} ${restStates[state]}`).join(' · '),
    rest: {
      subject: (subject: string) => `${The(subject)}’s side`,
      interest: 'Expressions of interest only',
      none: 'No agreement found',
      searched: 'Searched, nothing found',
      unsearched: 'Not searched',
    },
    restOf: (state: string, isMember: boolean, n: number) =>
      `${state}: ${
        isMember
          ? f.plural(n, { one: '# UN member', other: '# UN members' })
          : f.plural(n, { one: '# territory or non-member', other: '# territories and non-members' })
      }`,
  },
})
