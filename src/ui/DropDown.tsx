import type { ReactNode } from 'react'
import styles from './DropDown.module.css'

/** A button that opens a small panel below it; Escape and leaving it close it. */
export function DropDown({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details
      className={styles.menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.stopPropagation()
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.button}>{label}</summary>
      {/* A click inside moves the focus here, so that it does not leave and close the panel. */}
      <div className={styles.panel} tabIndex={-1}>
        {children}
      </div>
    </details>
  )
}
