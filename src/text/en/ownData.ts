import type { Format } from '../format'

/** The reader's own data, frozen versions, and the banner that names the data shown. */
export const ownData = (f: Format) => ({
  /** In place of the tracker's name wherever data is named. */
  signed: (file: string) => `${file}, reader’s own data`,
  /** In every picture of own data, in place of licence and version. */
  tag: 'Own data, not the tracker’s',
  /** The line that says which data is shown. */
  cite: (name: string) => `Data: ${name}.`,
  readingTitle: 'Reading your data',
  stages: {
    reading: 'Reading the file…',
    checking: 'Checking every record…',
    preparing: 'Preparing the page…',
  },
  banner: {
    name: 'Data shown',
    own: (name: string, usable: number, total: number) =>
      usable === total
        ? `Showing your data: ${name}, ${f.plural(total, { one: '# record', other: '# records' })}. It stays in this browser.`
        : `Showing your data: ${name}, ${f.number(usable)} of ${f.plural(total, { one: '# record', other: '# records' })} usable. It stays in this browser.`,
    frozen: (version: string, newest: string) =>
      `You are viewing version ${version}, which never changes. Newer data exists: version ${newest}.`,
    back: 'Back to the tracker’s data',
    newest: 'Show the newest data',
    problems: (n: number) => f.plural(n, { one: '# problem in your file', other: '# problems in your file' }),
  },
  problems: {
    caption: 'Problems in your file',
    row: 'Row',
    column: 'Column',
    record: 'Record',
    what: 'Problem and what to do',
    more: (n: number) => `And ${f.number(n)} more. Fix these first: many may have the same cause.`,
  },
  failure: {
    'not-a-dataset': (detail: string) =>
      `It is not a dataset for this tracker: ${detail}. Start from the template or from a file downloaded from this page.`,
    'other-schema': (detail: string) =>
      `It uses schema version ${detail}, which this page cannot read. Download it again, or change it to match schema.json.`,
    broken: (detail: string) =>
      `It is not valid JSON (${detail}). Look there for a missing or extra comma, quote or bracket.`,
    'no-columns': (detail: string) =>
      `Its first row lacks the columns ${detail}. Name them as in the template; their order does not matter.`,
    page: () =>
      'It is a web page, not a data file. Use the address of the file itself, often behind “download” or “raw”.',
    empty: () => 'It has a header but no rows. Add one row per party.',
    network: (detail: string) =>
      `The address could not be read (${detail}). Either the server does not respond, or it does not let other sites read its files (CORS). Download the file and open it here.`,
    status: (detail: string) =>
      `The server answered ${detail} instead of sending the file. Check the address.`,
    'not-https': () =>
      'Only addresses that begin with https:// can be read. Use one, or download the file and open it here.',
    'not-utf8': () =>
      'It is not encoded as UTF-8. In Excel, save it as “CSV UTF-8”; in other programs, choose UTF-8 when saving.',
    'too-large': (megabytes: string) =>
      `It is too large: this page can read up to ${megabytes} MB. Remove rows or columns, or split it.`,
    unexpected: (detail: string) => `Something unexpected went wrong: ${detail}.`,
  },
  failureTitle: 'Your data could not be read',
  open: {
    heading: 'Open your own data',
    lead: 'Open a JSON file in this tracker’s schema, or a table with the columns of parties.csv. It is read and checked in this browser and sent nowhere.',
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
  unknownVersion: (asked: string, known: string) =>
    known === ''
      ? `There is no version ${asked}: none has been frozen yet.`
      : `There is no version ${asked}. The frozen versions are ${known}.`,
})
