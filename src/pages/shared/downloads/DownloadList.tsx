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
  'dataset.json',
  'schema.json',
  'datapackage.json',
  'quality.json',
] as const

/** Every file of the dataset as a link with a one-line description. */
export function DownloadList() {
  const words = downloadsMessages(useText())
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file}>
          <FileLink address={`${import.meta.env.BASE_URL}data/${file}`}>{file}</FileLink>
          <p>{words.files[file]}</p>
        </li>
      ))}
    </ul>
  )
}
