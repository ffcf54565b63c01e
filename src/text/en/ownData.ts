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
    'broken-parquet': () =>
      'It is not a complete Parquet file. Write or download it again, or save the table as CSV.',
    'parquet-codec': (codec: string) =>
      `It is compressed with ${codec}, which this page cannot read. Save it with Snappy, GZIP or no compression.`,
    'no-columns': (detail: string) =>
      `It lacks the columns ${detail}. Name them as in the template; their order does not matter.`,
    'too-many-rows': (rows: string) =>
      `It has too many rows: this page can read up to ${f.number(Number(rows))}. Remove rows, or split it.`,
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
  /** Heading of the part of the Data page that opens a file. */
  open: 'Open your own data',
  unknownVersion: (asked: string, known: string) =>
    known === ''
      ? `There is no version ${asked}: none has been frozen yet.`
      : `There is no version ${asked}. The frozen versions are ${known}.`,
})
