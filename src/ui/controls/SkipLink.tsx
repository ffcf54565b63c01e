import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

/** A link past many others, seen only while it has the focus. `to`: id of an element that can take the focus. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      className={`${styles.skip} screen-only`}
      href={`#${to}`}
      onClick={(event) => {
        // The address says what is shown, not where the focus is.
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
