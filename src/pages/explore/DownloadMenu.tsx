import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/useView'
import styles from './DownloadMenu.module.css'

/** The files that the build writes next to the app, in the order in which most people want them. */
const files = [
  'agreements.csv',
  'agreements-excel.csv',
  'parties.csv',
  'sources.csv',
  'claims.csv',
  'countries.csv',
  'sites.geojson',
  'references.bib',
  'references.ris',
  'dataset.json',
  'schema.json',
  'datapackage.json',
] as const

/** The whole dataset as files, each with one line on what it is. */
export function DownloadMenu() {
  const { m } = useText()
  const { about, version } = useView().selection.dataset
  const words = m.explore.download
  return (
    <details
      className={styles.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.open = false
      }}
    >
      <summary className={styles.button}>{words.button}</summary>
      <div className={styles.list}>
        <p className={styles.note}>{words.whole(version, about.licence.data)}</p>
        <ul>
          {files.map((file) => (
            <li key={file}>
              <a href={`${import.meta.env.BASE_URL}data/${file}`} download>
                {file}
              </a>
              <p>{words.files[file]}</p>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
