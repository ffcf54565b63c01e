import type { Format } from '../../format'
import { capital } from '../phrases/capital'

/** The page For code: a view as code, and the addresses of all files. */
export const codePage = (f: Format) => ({
  title: 'For code',
  lead: (licence: string) =>
    `The data is files at fixed addresses: no key, no limit, no account. Scripts of any site may read them, under ${licence}.`,
  toData: 'All files with a description of each',
  view: {
    heading: 'This view as code',
    whole: (count: number) =>
      `No filters are set, so the code gives all ${agreements(f, count)}. Set filters on Explore or Agreements and choose “Code for this view” in the menu “Download”.`,
    filtered: (phrase: string, count: number) =>
      `${capital(phrase)}. The code gives the ${agreements(f, count)} that Explore shows for this view.`,
    /** Words search in other fields and forgives typos, which the code does not. */
    words: (phrase: string, count: number) =>
      `${capital(phrase)}. Explore finds ${agreements(f, count)}. The code may find fewer: it looks for each word in titles and summaries only, spelled exactly so.`,
    newer: (version: string) =>
      `The files hold the newest data, so the code may give other numbers than version ${version}, which you are viewing.`,
    own: 'The code is about the tracker’s data. Your own data is only on this device, so no code can fetch it. Go back to the tracker’s data to get code for a view.',
    toExplore: 'Change the filters on Explore',
  },
  /** `name`: of a language. */
  code: (name: string) => `${name} code`,
  copy: 'Copy',
  copyCode: (name: string) => `Copy the ${name} code`,
  languages: {
    python: { name: 'Python', note: 'Version 3.8 or newer, with nothing but its standard library.' },
    r: { name: 'R', note: 'Version 4.1 or newer, without packages.' },
    sql: {
      name: 'SQL',
      note: 'For DuckDB, in its shell or from Python, R and others. It reads the Parquet files in place: only the columns that the query needs.',
    },
    javascript: {
      name: 'JavaScript',
      note: 'For Node, Deno and Bun after “npm install hyparquet”. In a browser, import it from “https://cdn.jsdelivr.net/npm/hyparquet/+esm”.',
    },
  },
  files: {
    heading: 'Files',
    lead: 'These addresses do not change. Tables are CSV and Parquet files with the same rows; datapackage.json describes their columns. To fetch a file only when it has changed, read index.json first and compare its SHA-256.',
    index: 'index.json',
    newest: (version: string) => `Newest data, version ${version}`,
    frozen: 'Frozen versions, which never change',
    file: 'File',
    rows: 'Rows',
    bytes: 'Bytes',
    loading: 'Loading the list of files…',
    failed: 'The list of files (index.json) could not be loaded. Check your connection and reload the page.',
  },
})

function agreements(f: Format, count: number): string {
  return f.plural(count, { one: '# agreement', other: '# agreements' })
}
