import type { CompiledDataset } from '../../dataset/schema'
import { cslJson, cslType, sourceItem } from './cslJson'
import { type PublishedTable, publishedTables } from './publishedTables'
import { toBibtex, toRis } from './references'
import { sitesGeojson } from './sitesGeojson'
import { csvOf, forExcel } from './table'
import { templateCsv } from './templateCsv'

/** A text file that the build writes next to the app. */
export interface Download {
  /** Path relative to the address of the app. */
  path: string
  mediaType: string
  content: string
  /** Records of a table, the header not counted; absent for other files. */
  rows?: number
}

/** Every text file to download except `dataset.json`, made from the compiled dataset. */
export function downloads(dataset: CompiledDataset): readonly Download[] {
  return [
    ...publishedTables(dataset).flatMap(csvFiles),
    { path: 'data/template.csv', mediaType: csvType, content: templateCsv(dataset) },
    {
      path: 'data/sites.geojson',
      mediaType: 'application/geo+json',
      content: JSON.stringify(sitesGeojson(dataset)),
    },
    { path: 'data/references.bib', mediaType: 'application/x-bibtex', content: toBibtex(dataset.sources) },
    {
      path: 'data/references.ris',
      mediaType: 'application/x-research-info-systems',
      content: toRis(dataset.sources),
    },
    {
      path: 'data/references.csl.json',
      mediaType: cslType,
      content: cslJson(dataset.sources.map(sourceItem)),
    },
  ]
}

const csvType = 'text/csv; charset=utf-8'

/** A table as CSV; the agreements also in the form that Excel reads. */
function csvFiles({ name, columns, rows }: PublishedTable): readonly Download[] {
  const file = {
    path: `data/${name}.csv`,
    mediaType: csvType,
    content: csvOf(columns, rows),
    rows: rows.length,
  }
  return name === 'agreements'
    ? [file, { ...file, path: 'data/agreements-excel.csv', content: forExcel(file.content) }]
    : [file]
}
