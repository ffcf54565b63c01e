import type { Format } from '../format'

/** Data of the reader's own, frozen versions, and the banner that says which data is shown. */
export const ownData = (f: Format) => ({
  readingTitle: 'Reading your data',
  stages: {
    reading: 'Reading the file…',
    checking: 'Checking every record…',
    preparing: 'Preparing the page…',
  },
  banner: {
    name: 'Which data is shown',
    own: (name: string, usable: number, total: number) =>
      usable === total
        ? `Showing your data: ${name}, ${f.plural(total, { one: '# record', other: '# records' })}. It stays in this browser.`
        : `Showing your data: ${name}, ${f.number(usable)} of ${f.plural(total, { one: '# record', other: '# records' })} can be used. It stays in this browser.`,
    frozen: (version: string, newest: string) =>
      `You are reading version ${version}, kept as it was. Newer data exists: version ${newest}.`,
    back: 'Back to the tracker’s data',
    newest: 'Show the newest data',
    problems: (n: number) => f.plural(n, { one: '# problem in your file', other: '# problems in your file' }),
  },
  problems: {
    caption: 'What is wrong in your file, and where',
    row: 'Row',
    column: 'Column or field',
    record: 'Record',
    what: 'What is wrong',
    fix: 'What to do',
    more: (n: number) => `And ${f.number(n)} more. Mend these first: many may have the same cause.`,
  },
  failure: {
    'not-a-dataset': (detail: string) =>
      `It is not a dataset of this tracker: ${detail}. Start from the template, or from a download of this page.`,
    'other-schema': (detail: string) =>
      `It is of schema version ${detail}, which this page does not read. Download it anew, or bring it to the form in schema.json.`,
    broken: (detail: string) => `It is no valid JSON (${detail}). Look for a comma, quote or bracket there.`,
    'no-columns': (detail: string) =>
      `Its first row lacks the columns ${detail}. Name them as in the template; their order does not matter.`,
    page: () =>
      'What stands there is a web page, not a data file. Give the address of the file itself, often behind “download” or “raw”.',
    empty: () => 'It has a header but no rows.',
    network: (detail: string) =>
      `The address could not be read (${detail}). Either nothing answers there, or that site does not let other pages read its files (CORS): download the file and open it here.`,
    status: (detail: string) =>
      `The address answers ${detail} instead of the file. Look whether it is right.`,
    'not-https': () => 'Only addresses that begin with https:// can be read.',
    'not-utf8': () =>
      'It is not in the encoding UTF-8. In Excel, save it as “CSV UTF-8”; elsewhere choose UTF-8 when saving.',
    'too-large': (megabytes: string) =>
      `It is larger than this page can read (${megabytes} MB). Take fewer rows or columns, or split it.`,
    unexpected: (detail: string) => `Something unexpected went wrong: ${detail}.`,
  },
  failureTitle: 'Your data could not be read',
  open: {
    heading: 'Open your own data',
    lead: 'A JSON file of this schema, or a table with the columns of parties.csv. It is read and checked in this browser and sent nowhere.',
    file: 'Choose a file',
    address: 'Or its https address',
    addressPrompt: 'https://',
    read: 'Read it',
    cancel: 'Cancel',
    template: 'Template to start from (CSV)',
    columns: (required: readonly string[], optional: readonly string[]) =>
      `Columns: ${required.join(', ')}; and, where you have them, ${optional.join(', ')}. Several values in a cell are separated by semicolons. Sources are addresses, or ids of this tracker.`,
    usable: (usable: number, total: number) =>
      usable === total
        ? `${f.plural(total, { one: 'The one record can be used.', other: 'All # records can be used.' })}`
        : `${f.number(usable)} of ${f.plural(total, { one: '# record', other: '# records' })} can be used.`,
    noProblems: 'No problems.',
    show: 'Show this data',
    showing: 'This data is shown now, on every page, until you close or reload this one.',
  },
  unknownVersion: (asked: string, known: string) =>
    known === ''
      ? `There is no version ${asked}: none has been frozen yet.`
      : `There is no version ${asked}. The frozen versions are ${known}.`,
})
