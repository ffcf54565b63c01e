import type { Format } from '../../format'

/** The Data page: files, licence, attributions, how to cite. */
export const dataPage = (f: Format) => ({
  title: 'Data',
  /** `cited`: the sources of the agreements; the others are of expressions of interest, members and stated totals. */
  lead: (version: string, records: number, interest: number, sources: number, cited: number) =>
    `Version ${version}: ${recordCounts(f, records, interest)} with ${f.plural(sources, { one: '# source', other: '# sources' })} (${f.number(cited)} for the agreements, the others for expressions of interest, members of groups, organisations and stated totals). Download it, use it for any purpose, and credit the source.`,
  leadOwn: (name: string, records: number, sources: number) =>
    `${name}: ${f.plural(records, { one: '# record', other: '# records' })} with ${f.plural(sources, { one: '# source', other: '# sources' })}. To save it, use Download on Explore or Agreements.`,
  files: 'Files',
  filesBesideOwn: 'These files hold the tracker’s newest data, not your own.',
  rebuild:
    'The numbers of agreements, partner countries, programs, organisations and sources, the ranking of countries and the curve over time can be rebuilt from agreements.csv and parties.csv alone, under every filter except region, group and search words. With countries.csv they can be rebuilt by region; with memberships.csv by group, and so can the list of countries in each coalition on any day. Stated totals are in claims.csv. Lists in a cell are separated by semicolons; an empty cell means “not known”.',
  /** Opening a reader’s own file. */
  open: {
    lead: 'Open a JSON file in this tracker’s schema, or a CSV or Parquet table with the columns of parties.csv. It is read and checked in this browser and sent nowhere. From some ten thousand records on, Parquet is many times faster.',
    file: 'Choose a file',
    address: 'Or enter its https address',
    addressPrompt: 'https://',
    read: 'Read the file',
    cancel: 'Cancel',
    template: 'Download a template (CSV)',
    example: (id: string) =>
      `Its example, the record “${id}”, is ignored as soon as the file has records of your own.`,
    columns: (required: readonly string[], optional: readonly string[]) =>
      `Required columns: ${required.join(', ')}. Optional columns: ${optional.join(', ')}. Separate several values in one cell with semicolons. Sources are web addresses or ids from this tracker.`,
    usable: (usable: number, total: number) =>
      usable === total
        ? `${f.plural(total, { one: 'The record is usable.', other: 'All # records are usable.' })}`
        : `${f.number(usable)} of ${f.plural(total, { one: '# record', other: '# records' })} are usable.`,
    noProblems: 'No problems found.',
    show: 'Show this data',
    showing: 'Every page now shows this data, until you close or reload the tracker.',
    toExplore: 'See it on the map',
    toAgreements: 'See the list',
  },
  inPlace: {
    heading: 'In place, from code',
    text: 'Programs need not download a file first. DuckDB, for example, reads the Parquet files at their address, and only the columns that a query needs. This counts the agreements of each country:',
    example: 'Example of a query in DuckDB',
    copy: 'Copy',
    copyExample: 'Copy the query',
    forCode:
      'For code: any view in Python, R, SQL or JavaScript, and the addresses of all files with their hashes',
  },
  licence: 'Licence',
  licenceText: (licence: string) => `The data is licensed under ${licence}. The code is open source.`,
  allLicences: 'Licences of everything in this tracker',
  attributions: 'Attributions',
  cite: 'How to cite',
  otherFiles: (version: string) =>
    `These files hold the newest data. You are viewing version ${version}, whose file is listed under Versions.`,
  versions: {
    heading: 'Versions',
    lead: 'A version number is the date of the latest change and a fingerprint of the content. Frozen versions never change: a link with version= opens the tracker with that data.',
    unreleased: (version: string) =>
      `The current data, version ${version}, is not frozen yet, so links to it will show newer data later.`,
    counts: (records: number, interest: number, sources: number) =>
      `${recordCounts(f, records, interest)}, ${f.plural(sources, { one: '# source', other: '# sources' })}`,
    file: 'JSON',
    first: 'The first frozen version.',
    change: (list: string, added: number, changed: number, removed: number) =>
      `${list}: ${f.number(added)} added, ${f.number(changed)} changed, ${f.number(removed)} removed`,
    details: 'What it changed',
    failed: 'The list of versions could not be loaded. Check your connection and reload the page.',
  },
  codebook: 'Codebook',
  codebookText: 'Every field of the dataset, from the schema used to check the data.',
  codebookFailed: 'The schema could not be loaded. It is the file schema.json above.',
  field: 'Field',
  meaning: 'Meaning',
  oneOf: (values: readonly string[]) => `One of: ${values.join(', ')}`,
  optional: '(optional)',
})

/** “509 records (466 agreements, 43 expressions of interest)”. */
function recordCounts(f: Format, records: number, interest: number): string {
  const agreements = f.plural(records - interest, { one: '# agreement', other: '# agreements' })
  const ofInterest = f.plural(interest, {
    one: '# expression of interest',
    other: '# expressions of interest',
  })
  return `${f.plural(records, { one: '# record', other: '# records' })} (${interest > 0 ? f.list([agreements, ofInterest]) : agreements})`
}
