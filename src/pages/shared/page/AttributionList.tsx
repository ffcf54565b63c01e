import type { About } from '../../../dataset/schema'
import styles from './TextPage.module.css'

/** The works that the data derives from: link, use and licence. */
export function AttributionList({ attributions }: Pick<About, 'attributions'>) {
  return (
    <ul className={styles.list}>
      {attributions.map(({ name, url, use, licence }) => (
        <li key={name}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
          {` · ${use} · ${licence}`}
        </li>
      ))}
    </ul>
  )
}
