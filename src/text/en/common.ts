import type { Format } from '../format'

/** Words used in several areas, and those of the shell. */
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
  /** The menu of the views that the reader has saved. */
  savedViews: 'Views',
  savedViewsName: 'Saved views',
  openSearch: 'Search countries, programs, pages and records',
  searchShortcut: (isApple: boolean) => (isApple ? '⌘K' : 'Ctrl K'),
  switchTheme: 'Switch between light and dark theme',
  licence: (title: string, licence: string, version: string) =>
    `Data: ${title}, ${licence}. Version ${version}.`,
  publishedBy: (name: string) => `Published by ${name}.`,
  contact: 'Contact',
  loading: 'Loading the records…',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  goToExplore: 'Go to the map',
  dataFailureTitle: 'The data did not load',
  dataFailure: {
    network: (address: string) =>
      `The file ${address} could not be loaded because the connection failed. Check your connection and try again.`,
    status: (address: string, status: string) =>
      `The server answered ${status} for the file ${address}. Try again later; if it still fails, tell whoever runs this site.`,
    'not-a-dataset': (address: string, missing: string) =>
      `The file ${address} is not a dataset for this tracker (missing: ${missing}). Tell whoever runs this site.`,
    'other-schema': (address: string, version: string) =>
      `The file ${address} uses schema version ${version}, which this page cannot read. Reload the page to update it.`,
    broken: (address: string, detail: string) =>
      `The file ${address} is damaged or incomplete (${detail}). Try again.`,
  },
  filtersKept: 'Your filters are saved in the page address.',
  unexpected: (message: string) => `Something unexpected went wrong: ${message}`,
  missingPartTitle: 'Part of this page could not be loaded',
  missingPart:
    'The connection failed, or the site was updated after you opened it. Reload the page: your view is saved in its address.',
  newerVersion: {
    name: 'New version',
    text: 'A new version of this site is available. Reloading keeps your view.',
    reload: 'Reload',
  },
  worksOffline: 'Saved in this browser: works offline.',
  report: {
    title: 'Report a problem',
    toContact:
      'These details help to find the cause. Nothing is sent until you send the message; paste them in if it opens without them.',
    noContact:
      'These details help to find the cause. Nothing is sent, and this site names no address for reports: copy the details into a message to whoever runs it.',
    write: 'Write a message',
    body: (details: string) => `What went wrong:\n\n\n${details}\n`,
    name: 'Problem details',
    copy: 'Copy details',
    version: (version: string) => `Data: version ${version}`,
    address: (address: string) => `Address: ${address}`,
    browser: (agent: string, size: string) => `Browser: ${agent}, window ${size}`,
    error: (error: string) => `Last error: ${error}`,
    noError: 'none since this page was opened',
  },
  pageFailureTitle: 'This page could not be shown',
  notFoundTitle: 'Page not found',
  notFound: (path: string) =>
    `There is no page at “${path}”. The link may be mistyped, or the page may have moved.`,
})
