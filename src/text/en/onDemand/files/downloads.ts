import type { Format } from '../../../format'

/** The list of files to download, in the menu “Download” and on the Data page. */
export const downloads = (f: Format) => ({
  shown: (n: number) => f.plural(n, { one: 'The # agreement shown', other: 'The # agreements shown' }),
  counted: (n: number) =>
    f.plural(n, { one: 'The # agreement counted here', other: 'The # agreements counted here' }),
  everything: 'Full dataset',
  failed:
    'The sources could not be loaded, so the file could not be made. Check your connection and try again.',
  whole: (version: string, licence: string) =>
    `The full dataset, regardless of filters: version ${version}, ${licence}.`,
  code: 'Code for this view',
  /** `name`: of a country, program or group that is compared. */
  codeFor: (name: string) => `Code for ${name}`,
  codeNote: 'The same records in Python, R, SQL and JavaScript',
  parquet:
    'A Parquet file has the rows of the CSV file beside it, with types. DuckDB, pandas, Polars, R and others read it without unpacking.',
  files: {
    'agreements.csv': 'One row per record, with the addresses of its sources',
    'agreements.xlsx': 'The same as an Excel workbook, with a sheet that says what the columns mean',
    'agreements-excel.csv': 'The same for Excel, with Chinese and accented characters intact',
    'parties.csv':
      'One row per party of each record, with all its fields; this file can be opened here again',
    'evidence.csv': 'Which source shows which fact of a record',
    'sources.csv': 'The sources',
    'publishers.csv': 'Who publishes the sources',
    'organisations.csv': 'The organisations',
    'claims.csv': 'Totals stated by others',
    'countries.csv': 'Codes, names and regions',
    'memberships.csv': 'Members of each group, with dates',
    'sites.geojson': 'Ground stations and other sites, for maps',
    'references.bib': 'The sources, for BibTeX and Zotero',
    'references.ris': 'The sources, for EndNote and Zotero',
    'references.csl.json': 'The sources, for Zotero, pandoc and others that read CSL-JSON',
    'dataset.json': 'All in one file',
    'schema.json': 'JSON Schema of dataset.json',
    'datapackage.json': 'Description of the tables (Frictionless)',
    'CITATION.cff': 'How to cite the dataset, for programs',
    'quality.json': 'Audits and completeness tests',
  },
})
