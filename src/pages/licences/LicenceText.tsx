import type { ReactNode } from 'react'
import type { Licensed } from '../../publish/licenceList'
import styles from './LicenceText.module.css'
import { unwrapLines } from './unwrapLines'

/** A line (`children`) that expands to the full text of a licence. */
export function LicenceText({
  licensed: { home, text },
  children,
}: {
  licensed: Licensed
  children: ReactNode
}) {
  return (
    <details>
      <summary className={styles.line}>{children}</summary>
      <div className={styles.opened}>
        {home !== null && (
          <a href={home} target="_blank" rel="noopener noreferrer">
            {home}
          </a>
        )}
        <p className={styles.text}>{unwrapLines(text)}</p>
      </div>
    </details>
  )
}
