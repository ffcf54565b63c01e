import type { Format } from '../format'

interface CountrySentence {
  name: string
  count: number
  firstYear: string
  programs: number
  stateOrAgency: number
  rank: number | null
  /** Names of up to three countries with more records. */
  ahead: readonly string[]
  /** Records of the country whatever the filters. */
  total: number
}

interface MembershipWords {
  status: string
  joined: string | null
  left: string | null
}

/** The Explore page: figures, facets, chips, slider, panels, list. */
export const explore = (f: Format) => ({
  title: (subject: string, from: string, to: string) =>
    `Documented space agreements with ${subject}, ${from === to ? from : `${from} to ${to}`}`,
  skipFilters: 'Skip the filters',
  filtersName: 'Filters',
  figures: {
    agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
    leftOut: (n: number) =>
      n === 0
        ? 'none of interest or in negotiation'
        : `${f.number(n)} of interest or in negotiation left out`,
    interestCounted: 'interest and negotiations included',
    partnerCountries: (n: number) => f.plural(n, { one: 'partner country', other: 'partner countries' }),
    unofficial: (n: number) =>
      n === 0 ? 'none through institutions only' : `${f.number(n)} through institutions or companies only`,
    programs: (n: number) => f.plural(n, { one: 'program', other: 'programs' }),
    largest: (name: string, n: number) => `most in ${name}, ${f.number(n)}`,
    organisations: (n: number) => f.plural(n, { one: 'organisation', other: 'organisations' }),
    ownOrganisations: (n: number, subject: string) => `${f.number(n)} of them from ${subject}`,
    newest: 'newest record',
    none: 'None',
    sentence: (agreements: number, countries: number) =>
      `${f.plural(agreements, { one: '# documented agreement', other: '# documented agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}`,
  },
  live: (agreements: number, countries: number) =>
    `${f.plural(agreements, { one: '# agreement', other: '# agreements' })}, ${f.plural(countries, { one: '# country', other: '# countries' })}`,
  tabs: { name: 'Show', charts: 'Charts', list: 'List', filters: 'Filters' },
  facets: {
    text: 'Words in the records',
    textPrompt: 'Find words in records',
    alsoShow: 'Also count',
    interest: 'Interest and negotiations',
    option: (label: string, n: number) =>
      `${label}, ${f.plural(n, { one: '# agreement', other: '# agreements' })}`,
    find: (n: number) => `Find among ${f.number(n)}`,
    findIn: (facet: string) => `Find a value of ${facet}`,
    more: (n: number) => `${f.number(n)} more`,
    moreOf: (n: number, facet: string) =>
      `${f.plural(n, { one: '# more value', other: '# more values' })} of ${facet}`,
    fewer: 'Fewer',
    fewerOf: (facet: string) => `Fewer values of ${facet}`,
    nothingFound: 'No name has these letters.',
  },
  chips: {
    listName: 'Active filters',
    value: (facet: string, label: string) => {
      switch (facet) {
        case 'level':
          return `${label} level`
        case 'confidence':
          return `${label} confidence`
        case 'status':
          return `Status: ${label.toLowerCase()}`
        case 'group':
          return `In ${label}`
        case 'organisationType':
          return `With: ${label.toLowerCase()}`
        default:
          return label
      }
    },
    text: (words: string) => `“${words}”`,
    period: (from: string | null, to: string | null) => {
      if (from && to) return from === to ? from : `${from} – ${to}`
      return from ? `From ${from}` : `Until ${to}`
    },
    interest: 'Interest and negotiations counted',
    nearest: (query: string, matched: number, asked: number) =>
      `No record has all the words of “${query}”. These have ${f.number(matched)} of the ${f.number(asked)}.`,
    remove: (label: string) => `Remove the filter ${label}`,
    clear: 'Clear all',
  },
  notice: {
    'unknown-key': (key: string, value: string) =>
      `“${key}=${value}” in the address is not a setting of this page and was left out.`,
    'unknown-value': (key: string, value: string) =>
      `“${key}=${value}” in the address is not known here and was left out. Everything else is shown as asked.`,
    'not-a-period': (key: string, value: string) =>
      `“${key}=${value}” in the address is not a year such as 2018 or a month such as 2018-03, and was left out.`,
    'period-turned': (_key: string, value: string) =>
      `The period ${value.replace('~', ' to ')} in the address ends before it starts, so it is read the other way round.`,
    'too-long': (key: string, value: string) =>
      `“${key}=${value}” in the address is longer than 200 letters; only the first 200 are used.`,
    dismiss: 'Dismiss this notice',
  },
  share: {
    button: 'Share',
    copied: 'Link copied',
    byHand: 'Copying is not allowed here. The link to this view:',
  },
  download: {
    button: 'Download',
    shown: (n: number) => f.plural(n, { one: 'The # agreement shown', other: 'The # agreements shown' }),
    everything: 'Everything',
    failed: 'The sources could not be fetched, so the file could not be made. Try again.',
    whole: (version: string, licence: string) =>
      `The whole dataset, whatever the filters: version ${version}, ${licence}.`,
    files: {
      'agreements.csv': 'One row a record',
      'agreements-excel.csv': 'The same for Excel, with Chinese and accented names right',
      'parties.csv':
        'One row for each party of each record, with all that the record says; can be opened here again',
      'sources.csv': 'Every page that documents something',
      'claims.csv': 'Totals that others have stated',
      'countries.csv': 'Codes, names and regions',
      'sites.geojson': 'Ground stations and other places, for a map',
      'references.bib': 'All sources for BibTeX and Zotero',
      'references.ris': 'All sources for EndNote and Zotero',
      'dataset.json': 'Everything in one file',
      'schema.json': 'JSON Schema of that file',
      'datapackage.json': 'Description of the tables (Frictionless)',
    },
  },
  map: { colourBy: 'Colour by' },
  colours: {
    agreements: 'Agreements',
    programs: 'Number of programs',
    first: 'First agreement',
    alignment: (program: string, group: string) => `${program} or ${group}`,
    programsOne: 'One program',
  },
  slider: {
    name: 'Period',
    title: 'Agreements a year',
    first: 'First year of the period',
    last: 'Last year of the period',
    firstTyped: 'First year or month of the period, such as 2018 or 2018-03',
    lastTyped: 'Last year or month of the period, such as 2023 or 2023-10',
    to: 'to',
    play: 'Play through the years',
    pause: 'Pause',
    refused: (typed: string) => `“${typed}” is no year (2018) or month (2018-03).`,
  },
  measure: { name: 'Count', agreements: 'Agreements', countries: 'Countries' },
  chartTabs: {
    time: 'Chart over time',
    counts: 'Counts by',
    cumulative: 'Cumulative',
    'per-year': 'Per year',
    'by-country': 'Country',
    'by-program': 'Program',
    'by-region': 'Region',
    'by-kind': 'Kind',
    matrix: 'Country × program',
  },
  empty: {
    title: 'No agreements match',
    explain: (filters: readonly string[]) =>
      `No documented agreement has all of these at once: ${f.list(filters)}.`,
    interest: (n: number) =>
      f.plural(n, {
        one: '# expression of interest or negotiation matches and is not counted.',
        other: '# expressions of interest or negotiations match and are not counted.',
      }),
    countInterest: 'Count them',
    remove: (label: string) => `Remove ${label}`,
    clear: 'Clear all filters',
  },
  list: {
    title: (n: number) => f.plural(n, { one: '# record', other: '# records' }),
    subtitle: 'Newest first; each opens with its parties and sources',
    more: (n: number) => `Show ${f.number(n)} more`,
  },
  panel: { name: 'Details', openCountry: 'Open country page', openRecord: 'Open record page' },
  country: {
    subject: (name: string) =>
      `${name} belongs to the side whose partnerships are listed here, and is never counted as a partner.`,
    sentence: (s: CountrySentence) => {
      if (s.count === 0)
        return s.total === 0
          ? `No agreement with ${s.name} is documented here. That may mean there is none, or that none was found.`
          : `No agreement with ${s.name} matches the filters.`
      const first =
        s.count === 1
          ? `1 agreement, in ${s.firstYear}`
          : `${f.number(s.count)} agreements since ${s.firstYear} across ${f.plural(s.programs, { one: '# program', other: '# programs' })}`
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
      const place =
        s.rank === 1
          ? ' No country has more.'
          : s.rank !== null && s.rank <= 4
            ? ` Only ${f.list(s.ahead)} ${s.ahead.length === 1 ? 'has' : 'have'} more.`
            : ''
      return `${first}, ${official}.${place}`
    },
    agreements: (n: number) => f.plural(n, { one: 'agreement', other: 'agreements' }),
    rank: (n: number) => f.ordinal(n, { one: '#st', two: '#nd', few: '#rd', other: '#th' }),
    ofCountries: (n: number) => f.plural(n, { one: 'of # country', other: 'of # countries' }),
    ofPrograms: (n: number) => `of ${f.plural(n, { one: '# program', other: '# programs' })}`,
    byYear: 'By year and primary program',
    groups: 'Groups',
    membership: ({ status, joined, left }: MembershipWords) => {
      if (left) return joined ? `${status}, ${joined} – ${left}` : `${status}, left ${left}`
      return joined ? `${status} since ${joined}` : status
    },
    notIn: (asOf: string | null) => (asOf ? `not in it (${asOf})` : 'not in it'),
    records: 'Records',
    newestFirst: 'newest first',
    interest: 'Interest and negotiations',
    interestNote: 'Shown, but not counted as agreements.',
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
    note: 'Doubts and notes',
    undated: 'undated',
    loadingSource: 'Loading the source…',
    sourcesFailed: 'The sources could not be fetched.',
  },
})
