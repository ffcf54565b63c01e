import { useText } from '../../ui/TextProvider'
import { DownloadList } from '../shared/DownloadList'
import { useView } from '../shared/useView'
import styles from './DownloadMenu.module.css'

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
        <DownloadList />
      </div>
    </details>
  )
}
