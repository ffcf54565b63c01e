import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

/** A skip link, visible only while focused. `to`: id of a focusable element. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      className={`${styles.skip} screen-only`}
      href={`#${to}`}
      onClick={(event) => {
        // Keep the hash out of the address: it describes the view, not the focus.
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
