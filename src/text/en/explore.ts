import type { Format } from '../format'
import { The, the } from './phrases/article'
import { uncapital } from './phrases/capital'

interface CountrySentence {
  name: string
  count: number
  firstYear: string
  programs: number
  stateOrAgency: number
  rank: number | null
  /** Names of up to three countries with more records. */
  ahead: readonly string[]
  /** All records of the country, regardless of filters. */
  total: number
}

interface DoorNumbers {
  /** The newest total that officials have stated, such as “nearly 200”; null if none is known. */
  stated: string | null
  agreements: number
  countries: number
  /** Agreements at state or agency level. */
  official: number
}

interface MembershipWords {
  status: string
  joined: string | null
  left: string | null
  /** Whether the country is no longer a member, even if nothing says since when. */
  isFormer: boolean
}

/** Text, or the words of a figure that leads to a list. */
type SentencePiece = string | { list: 'agreements' | 'countries'; label: string }

/** The Explore page: figures, facets, chips, slider, panels, list. */
export const explore = (f: Format) => ({
  title: (subject: string, from: string, to: string) =>
    `Documented space agreements with ${the(subject)}, ${from === to ? from : `${from} to ${to}`}`,
  titleFiltered: (subject: string, phrase: string) => `Space partners of ${the(subject)}: ${phrase}`,
  /** The front page, as long as nothing is filtered. */
  door: {
    title: (subject: string) => `Who works with ${the(subject)} in space, and how do we know?`,
    standFirst: ({ stated, agreements, countries, official }: DoorNumbers) =>
      stated
        ? `Officials speak of ${stated} agreements and publish no list. This one has ${f.number(agreements)}, with ${f.plural(countries, { one: '# country', other: '# countries' })}, each with its sources and doubts; ${f.number(official)} are by states or space agencies.`
        : `A list of ${f.plural(agreements, { one: '# agreement', other: '# agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}, each with its sources and doubts; ${f.number(official)} are by states or space agencies.`,
    links: { count: 'How we count', quality: 'How good is the list', who: 'Who makes this' },
    evidence: 'confidence of the agreements',
    share: (n: number, confidence: string) => `${f.number(n)} ${confidence.toLowerCase()}`,
    onlyConfidence: (confidence: 'high' | 'medium' | 'low') =>
      `Show only records of ${confidence} confidence`,
    start: 'Start here',
    tiles: {
      coalitions: (program: string, group: string) => ({
        title: 'Two coalitions',
        text: `${program} or ${group}: who has signed which, and who both`,
      }),
      claims: {
        title: 'Said against documented',
        text: 'The totals that officials state, against the agreements found',
      },
      area: (area: string) => ({ title: `The ${area}`, text: 'A map of the area, every country named' }),
      talks: { title: 'Present it', text: 'Talks to show or to change, as slides and PowerPoint' },
    },
  },
  skipFilters: 'Skip the filters',
  filtersName: 'Filters',
  figures: {
    agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
    notCounted: (n: number) =>
      n === 0
        ? 'no expressions of interest'
        : f.plural(n, {
            one: 'plus # expression of interest, not counted',
            other: 'plus # expressions of interest, not counted',
          }),
    interestCounted: 'including expressions of interest',
    partnerCountries: (n: number) => f.plural(n, { one: 'partner country', other: 'partner countries' }),
    unofficial: (n: number) =>
      n === 0
        ? 'none with institutions or companies only'
        : `${f.number(n)} with institutions or companies only`,
    signed: (n: number) =>
      `${f.plural(n, { one: '# has signed', other: '# have signed' })}, by the state or an agency`,
    programs: (n: number) => f.plural(n, { one: 'program', other: 'programs' }),
    largest: (name: string, n: number) => `largest: ${name}, ${f.number(n)}`,
    organisations: (n: number) => f.plural(n, { one: 'organisation', other: 'organisations' }),
    ownOrganisations: (n: number, subject: string) => `${f.number(n)} of them from ${the(subject)}`,
    alignmentNote: (n: number, asOf: string) =>
      `${f.plural(n, { one: 'country', other: 'countries' })}, ${asOf}`,
    newest: 'newest record',
    searchedTo: (month: string) => `searched to ${month}`,
    searched: (sources: string, month: string) => `${sources} · searched to ${month}`,
    none: 'None',
    /** A sentence in pieces: text, and figures that lead to a list. */
    sentence: (agreements: number, countries: number): readonly SentencePiece[] => [
      {
        list: 'agreements',
        label: f.plural(agreements, { one: '# documented agreement', other: '# documented agreements' }),
      },
      ' with ',
      { list: 'countries', label: f.plural(countries, { one: '# country', other: '# countries' }) },
    ],
    /** Accessible names of figures, of which only the number is the link: what it counts, and where it leads. */
    leadsTo: {
      agreements: (value: string, label: string) => `${value} ${label}: show them in the table`,
      countries: (value: string, label: string) => `${value} ${label}: show the list of countries`,
      programs: (value: string, label: string) => `${value} ${label}: show the list of programs`,
      organisations: (value: string, label: string) => `${value} ${label}: show the list of organisations`,
      coalitions: (value: string, label: string) => `${value} ${label}: show the members`,
      record: (value: string, label: string) => `${value}, ${label}: open the record`,
      section: (value: string, label: string) => `${value} ${label}: further down on this page`,
    },
  },
  live: (agreements: number, countries: number) =>
    `${f.plural(agreements, { one: '# agreement', other: '# agreements' })}, ${f.plural(countries, { one: '# country', other: '# countries' })}`,
  tabs: { name: 'Show', charts: 'Charts', list: 'List', filters: 'Filters' },
  facets: {
    text: 'Search the records',
    textPrompt: 'Find words in records',
    alsoShow: 'Also count',
    /** Which side the organisations of a filter are on. */
    side: {
      name: (facet: string) => `Side: ${facet}`,
      either: 'Either side',
      own: (subject: string) => subject,
      partner: 'Partner',
    },
    interest: 'Expressions of interest',
    option: (label: string, n: number, isExcluded = false) =>
      `${label}, ${f.plural(n, { one: '# agreement', other: '# agreements' })}${isExcluded ? ', excluded' : ''}`,
    exclude: (label: string) => `Exclude ${label}`,
    /** Beside the name of an excluded value. */
    excluded: 'not',
    find: (n: number) => `Search all ${f.number(n)}`,
    findIn: (facet: string) => `Search the filter ${facet}`,
    more: (n: number) => `${f.number(n)} more`,
    moreOf: (n: number, facet: string) => `${f.number(n)} more: ${facet}`,
    fewer: 'Show fewer',
    fewerOf: (facet: string) => `Show fewer: ${facet}`,
    nothingFound: 'Nothing found.',
  },
  chips: {
    listName: 'Active filters',
    none: 'No filters set',
    value: {
      program: (label: string) => label,
      region: (label: string) => label,
      country: (label: string) => label,
      level: (label: string) => `${label} level`,
      kind: (label: string) => label,
      status: (label: string) => `Status: ${label.toLowerCase()}`,
      confidence: (label: string) => `${label} confidence`,
      evidence: (label: string) => `Evidence: ${label.toLowerCase()}`,
      checked: (label: string) => label,
      group: (label: string) => `In ${label}`,
      partnerType: (label: string) => `Partner organisation: ${label.toLowerCase()}`,
      organisationType: (label: string) => `Either side: ${label.toLowerCase()}`,
      /** `label`: “University from China”. */
      ownType: (label: string) => label,
      military: (label: string) => `Military link: ${uncapital(label)}`,
      organisation: (label: string) => label,
    },
    /** The same for excluded values. */
    not: {
      program: (label: string) => `Not ${label}`,
      region: (label: string) => `Not ${the(label)}`,
      country: (label: string) => `Not ${the(label)}`,
      level: (label: string) => `Not ${label.toLowerCase()} level`,
      kind: (label: string) => `Kind: not ${label.toLowerCase()}`,
      status: (label: string) => `Status: not ${label.toLowerCase()}`,
      confidence: (label: string) => `Not ${label.toLowerCase()} confidence`,
      evidence: (label: string) => `Evidence: not ${label.toLowerCase()}`,
      checked: (label: string) => `Without “${label.toLowerCase()}”`,
      group: (label: string) => `Not ${label}`,
      partnerType: (label: string) => `Partner organisation: not ${label.toLowerCase()}`,
      organisationType: (label: string) => `Neither side: ${label.toLowerCase()}`,
      ownType: (label: string) => `No ${uncapital(label)}`,
      military: (label: string) => `Military link: not “${uncapital(label)}”`,
      organisation: (label: string) => `Not ${label}`,
    },
    text: (words: string) => `“${words}”`,
    period: (from: string | null, to: string | null) => {
      if (from && to) return from === to ? from : `${from} – ${to}`
      return from ? `From ${from}` : `Until ${to}`
    },
    interest: 'Expressions of interest counted',
    nearest: (query: string, matched: number, asked: number) =>
      `No record contains all the words in “${query}”. These contain ${f.number(matched)} of the ${f.number(asked)}.`,
    compared: (date: string) => `Compared with ${date}`,
    remove: (label: string) => `Remove filter: ${label}`,
    reset: 'Reset',
    resetAll: 'Reset all filters',
  },
  notice: {
    'unknown-key': (key: string, value: string) =>
      `“${key}=${value}” in the address is not a setting of this page and was ignored.`,
    'unknown-value': (key: string, value: string) =>
      `“${key}=${value}” in the address is not a known value and was ignored. The rest of the address was used.`,
    'both-ways': (key: string, value: string) =>
      `“${key}=${value}” in the address excludes a value that it also asks for, so the exclusion was ignored.`,
    'not-a-period': (key: string, value: string) =>
      `“${key}=${value}” in the address is not a date such as 2018, 2018-03 or 2018-03-15 and was ignored.`,
    'period-turned': (_key: string, value: string) =>
      `The period ${value.replace('~', ' to ')} in the address ends before it starts, so its start and end were swapped.`,
    'after-the-data': (key: string, value: string) =>
      `“${key}=${value}” in the address is later than the data and was ignored. The period ${key === 'from' ? 'starts with the oldest' : 'ends at the newest'} record.`,
    'then-too-late': (_key: string, value: string) =>
      `${f.date(value)} is not before the end of the period, so nothing is compared with it. Choose an earlier date (“then” in the address), or end the period later.`,
    'then-too-early': (_key: string, value: string) =>
      `${f.date(value)} is before the period begins, so nothing is compared with it. Choose a later date (“then” in the address), or start the period earlier.`,
    'too-long': (key: string, value: string) =>
      `“${key}=${value}” in the address is longer than 200 characters. Only the first 200 were used.`,
    'long-headline': (_key: string, _value: string) =>
      'The headline in the address is longer than 120 characters, so the chart’s own is shown. The rest of the address was used.',
    dismiss: 'Dismiss this notice',
  },
  share: {
    button: 'Share',
    copied: 'Link copied',
    byHand: 'Your browser does not allow copying here. Link to this view:',
  },
  download: 'Download',
  map: { colourBy: 'Colour by' },
  areas: {
    name: 'Area',
    world: 'World',
    fit: 'Countries shown',
    all: (region: string) => `All of ${the(region)}`,
  },
  colours: {
    agreements: 'Agreements',
    programs: 'Number of programs',
    first: 'First agreement',
    alignment: (program: string, group: string) => `${program} or ${group}`,
    programsOne: 'One program',
  },
  slider: {
    name: 'Period',
    title: 'Agreements per year',
    first: 'First year of the period',
    last: 'Last year of the period',
    firstTyped: 'First year, month or day of the period, such as 2018, Mar 2018 or 2018-03-15',
    lastTyped: 'Last year, month or day of the period, such as 2023, Oct 2023 or 2023-10-31',
    to: 'to',
    play: 'Play through the years',
    pause: 'Pause',
    compare: 'Compare with an earlier date',
    refused: (typed: string) => `“${typed}” is not a clear date. Write 2018, 2018-03 or 15 Mar 2018.`,
  },
  measure: { name: 'Count', agreements: 'Agreements', countries: 'Countries' },
  chartTabs: {
    time: 'Chart over time',
    counts: 'Counts by',
  },
  empty: {
    title: (phrase: string) => `No ${phrase}`,
    noUsable: (name: string) =>
      `${name} has no record that can be used. The line at the top of the page lists its problems.`,
    explain: (filters: readonly string[]) =>
      `No documented agreement meets all of these filters: ${f.list(filters)}.`,
    interest: (n: number) =>
      f.plural(n, {
        one: '# expression of interest passes these filters but is not counted.',
        other: '# expressions of interest pass these filters but are not counted.',
      }),
    countInterest: 'Count expressions of interest',
    remove: (label: string) => `Remove ${label}`,
  },
  list: {
    title: (n: number) => f.plural(n, { one: '# record', other: '# records' }),
    subtitle: 'Newest first. Open a record to see its parties and sources.',
    more: (n: number) => `Show ${f.number(n)} more`,
  },
  panel: { name: 'Details', openCountry: 'Open country page', openRecord: 'Open record page' },
  country: {
    subject: (name: string, subject: string) =>
      `This tracker lists the partnerships of ${the(subject)}. ${The(name)} is on its side of them and is never counted as a partner.`,
    sentence: (s: CountrySentence) => {
      if (s.count === 0)
        return s.total === 0
          ? `No agreement with ${the(s.name)} is documented here. There may be none, or none may have been found.`
          : `There is no agreement with ${the(s.name)} under these filters.`
      const first =
        s.count === 1
          ? `1 agreement, in ${s.firstYear}`
          : `${f.number(s.count)} agreements since ${s.firstYear} in ${f.plural(s.programs, { one: '# program', other: '# programs' })}`
      const official =
        s.stateOrAgency === s.count
          ? s.count === 1
            ? 'with the state or its agencies'
            : 'all of them with the state or its agencies'
          : s.stateOrAgency === 0
            ? s.count === 1
              ? 'not with the state or its agencies'
              : 'none of them with the state or its agencies'
            : `${f.number(s.stateOrAgency)} of them with the state or its agencies`
      const rank =
        s.rank === 1
          ? ' No country has more.'
          : s.rank !== null && s.rank <= 4
            ? ` Only ${f.list(s.ahead.map((name) => the(name)))} ${s.ahead.length === 1 ? 'has' : 'have'} more.`
            : ''
      return `${first}, ${official}.${rank}`
    },
    agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
    rank: (n: number, isTied = false) =>
      `${f.ordinal(n, { one: '#st', two: '#nd', few: '#rd', other: '#th' })}${isTied ? ' =' : ''}`,
    ofCountries: (n: number) => f.plural(n, { one: 'of # country', other: 'of # countries' }),
    ofPrograms: (n: number) => `of ${f.plural(n, { one: '# program', other: '# programs' })}`,
    byYear: 'By year, in the colour of the first program',
    groups: 'Groups',
    membership: ({ status, joined, left, isFormer }: MembershipWords) => {
      if (left) return joined ? `${status}, ${joined} – ${left}` : `${status}, left ${left}`
      if (isFormer) return joined ? `${status}, joined ${joined}` : status
      return joined ? `${status} since ${joined}` : status
    },
    notIn: (asOf: string | null) => (asOf ? `not a member (as of ${asOf})` : 'not a member'),
    records: 'Records',
    newestFirst: 'newest first',
    interest: 'Expressions of interest',
    interestNote: 'Shown but not counted as agreements.',
    outside: (n: number) =>
      f.plural(n, { one: '# more record outside the filters', other: '# more records outside the filters' }),
  },
  record: {
    date: 'Date',
    dated: (date: string, basis: string) => `${date} (${basis})`,
    kind: 'Kind',
    level: 'Level',
    status: 'Status',
    endedOn: (status: string, date: string) => `${status}, ${date}`,
    confidenceLabel: 'Confidence',
    confidence: (confidence: 'high' | 'medium' | 'low') => `${confidence} confidence`,
    programs: 'Programs',
    site: 'Site',
    parties: 'Parties',
    role: (role: string, type: string) => `${role} · ${type.toLowerCase()}`,
    milestones: 'Milestones',
    /** A milestone that a page says is to come. */
    planned: (what: string) => `Planned: ${what}`,
    note: 'Doubts and notes',
    undated: 'undated',
    loadingSource: 'Loading the source…',
    sourcesFailed: 'The sources could not be loaded.',
  },
})
