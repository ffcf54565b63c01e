import { type ReactNode, useState } from 'react'
import styles from './DropDown.module.css'

/** A button that opens a small panel below it; Escape and leaving it close it. What it holds exists only while open. */
export function DropDown({ label, children }: { label: ReactNode; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={styles.menu}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setIsOpen(false)
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.button}>{label}</summary>
      {/* A click inside moves the focus here, so that it does not leave and close the panel. */}
      {isOpen && (
        <div className={styles.panel} tabIndex={-1}>
          {children}
        </div>
      )}
    </details>
  )
}
