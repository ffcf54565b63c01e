import type { ReactNode } from 'react'
import styles from './SaveSheet.module.css'

interface SheetControlProps {
  name: string
  note?: string
  children: ReactNode
}

/** A group of buttons in the sheet under its name, which the group itself has for screen readers. */
export function SheetControl({ name, note, children }: SheetControlProps) {
  return (
    <div className={styles.control}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
