import type { CompiledDataset } from '../../dataset/schema'
import {
  evidenceColumns,
  evidenceRows,
  membershipColumns,
  organisationColumns,
  publisherColumns,
} from './contextTables'
import { toBibtex, toRis } from './references'
import { sitesGeojson } from './sitesGeojson'
import { forExcel, type TableColumn, toCsv } from './table'
import {
  agreementColumns,
  claimColumns,
  countryColumns,
  partyColumns,
  partyRows,
  sourceColumns,
} from './tables'
import { templateCsv } from './templateCsv'

/** A file that the build writes next to the app. */
export interface Download {
  /** Path relative to the address of the app. */
  path: string
  mediaType: string
  /** Name and columns of a table, for the data package. */
  table?: { name: string; columns: readonly Omit<TableColumn<never>, 'value'>[] }
  content: string
  /** Records of a table, the header not counted; absent for other files. */
  rows?: number
}

/** Every downloadable file except `dataset.json`, made from the compiled dataset. */
export function downloads(dataset: CompiledDataset): readonly Download[] {
  const agreements = tableOf('agreements', agreementColumns(dataset), dataset.agreements)
  return [
    agreements,
    {
      path: 'data/agreements-excel.csv',
      mediaType: 'text/csv; charset=utf-8',
      content: forExcel(agreements.content),
      rows: dataset.agreements.length,
    },
    tableOf('parties', partyColumns(dataset), partyRows(dataset)),
    { path: 'data/template.csv', mediaType: 'text/csv; charset=utf-8', content: templateCsv(dataset) },
    tableOf('evidence', evidenceColumns, evidenceRows(dataset)),
    tableOf('sources', sourceColumns, dataset.sources),
    ...(dataset.publishers ? [tableOf('publishers', publisherColumns, dataset.publishers)] : []),
    tableOf('organisations', organisationColumns, dataset.organisations),
    tableOf('claims', claimColumns, dataset.claims),
    tableOf('countries', countryColumns, dataset.countries),
    tableOf('memberships', membershipColumns(dataset), dataset.memberships),
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
  ]
}

function tableOf<Row>(name: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]): Download {
  return {
    path: `data/${name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    table: { name, columns },
    content: toCsv(columns, rows),
    rows: rows.length,
  }
}
