import { downloadsMessages } from '../../../text/onDemand/files/downloadsMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './Downloads.module.css'
import { FileLink } from './FileLink'

/** Files that the build writes next to the app, most useful first. */
const files = [
  'agreements.csv',
  'agreements-excel.csv',
  'parties.csv',
  'evidence.csv',
  'sources.csv',
  'publishers.csv',
  'organisations.csv',
  'claims.csv',
  'countries.csv',
  'memberships.csv',
  'sites.geojson',
  'references.bib',
  'references.ris',
  'references.csl.json',
  'dataset.json',
  'schema.json',
  'datapackage.json',
  'CITATION.cff',
  'quality.json',
] as const

/** Every file of the dataset as a link with a one-line description. Tables are also Parquet files. */
export function DownloadList() {
  const words = downloadsMessages(useText())
  return (
    <>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file}>
            <span className={styles.formats}>
              <DataLink file={file} />
              {isTable(file) && <DataLink file={file.replace('.csv', '.parquet')} />}
            </span>
            <p>{words.files[file]}</p>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.parquet}</p>
    </>
  )
}

function DataLink({ file }: { file: string }) {
  return <FileLink address={`${import.meta.env.BASE_URL}data/${file}`}>{file}</FileLink>
}

/** The variant for Excel is no table of its own. */
function isTable(file: (typeof files)[number]): boolean {
  return file.endsWith('.csv') && file !== 'agreements-excel.csv'
}
