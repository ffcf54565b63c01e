import type { Format } from '../format'

/** Words that more than one place uses, and those of the shell. */
export const common = (f: Format) => ({
  productName: 'Space Partnership Tracker',
  agreements: (n: number) => f.plural(n, { one: '# agreement', other: '# agreements' }),
  countries: (n: number) => f.plural(n, { one: '# country', other: '# countries' }),
  partnerCountries: (n: number) => f.plural(n, { one: '# partner country', other: '# partner countries' }),
  programs: (n: number) => f.plural(n, { one: '# program', other: '# programs' }),
  records: (n: number) => f.plural(n, { one: '# record', other: '# records' }),
  sources: (n: number) => f.plural(n, { one: '# source', other: '# sources' }),
  period: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  close: 'Close',
  skipToContent: 'Skip to content',
  search: 'Search',
  openSearch: 'Search countries, programs and records',
  searchShortcut: (isApple: boolean) => (isApple ? '⌘K' : 'Ctrl K'),
  searchPrompt: 'Country, program or words from a record',
  searchEmpty: (query: string) => `Nothing found for “${query}”. Try fewer letters, or the English name.`,
  searchCountries: 'Countries',
  searchPrograms: 'Programs',
  searchRecords: 'Records',
  filterByProgram: 'Filter by this program',
  switchTheme: 'Switch between light and dark theme',
  licence: (title: string, licence: string, version: string) =>
    `Data: ${title}, ${licence}. Version ${version}.`,
  loading: 'Loading the records…',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  goToExplore: 'Go to the map',
  dataFailureTitle: 'The data did not load',
  dataFailure: {
    network: (address: string) =>
      `The file ${address} could not be fetched: the connection failed or was cut off. Check the connection and try again.`,
    status: (address: string, status: string) =>
      `The server answered ${status} for the file ${address}. If this goes on, the site is incomplete: tell whoever runs it.`,
    'not-a-dataset': (address: string, missing: string) =>
      `The file ${address} is not a dataset of this tracker (missing: ${missing}). It may have been replaced: tell whoever runs the site.`,
    'other-schema': (address: string, version: string) =>
      `The file ${address} is of schema version ${version}, which this page does not read. Reload to get the page that belongs to it.`,
    broken: (address: string, detail: string) =>
      `The file ${address} is damaged or was cut off (${detail}). Try again.`,
  },
  filtersKept: 'Your filters are kept in the address.',
  unexpected: (message: string) => `Something unexpected went wrong: ${message}`,
  missingPartTitle: 'A part of the tracker could not be loaded',
  missingPart:
    'Either the connection failed, or the tracker was renewed since you opened it. Reload the page: the address keeps what you see.',
  newerVersion: {
    name: 'Newer version',
    text: 'A newer version of this site is available. Reloading keeps your view.',
    reload: 'Reload to use it',
  },
  worksOffline: 'Kept in this browser: works without a connection.',
  report: {
    title: 'Report a problem',
    text: 'This is what helps to find it: version, address, browser, and the last error. Nothing is sent: copy it into a message to whoever runs this site.',
    name: 'Details of the problem',
    copy: 'Copy the details',
    version: (version: string) => `Data: version ${version}`,
    address: (address: string) => `Address: ${address}`,
    browser: (agent: string, size: string) => `Browser: ${agent}, window ${size}`,
    error: (error: string) => `Last error: ${error}`,
    noError: 'none since the page was opened',
  },
  pageFailureTitle: 'This page could not be drawn',
  notFoundTitle: 'There is no such page',
  notFound: (path: string) =>
    `Nothing is at “${path}”. The link may be mistyped or from a page that has moved.`,
})
