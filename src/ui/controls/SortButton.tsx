import type { MouseEvent, ReactNode } from 'react'
import styles from './SortButton.module.css'

interface SortButtonProps {
  order: 'ascending' | 'descending' | 'none'
  onPress: (event: MouseEvent) => void
  /** What else a press can do. */
  hint?: string
  children: ReactNode
}

/** The button in the head of a column that sorts a table. The cell around it has the matching `aria-sort`. */
export function SortButton({ order, onPress, hint, children }: SortButtonProps) {
  return (
    <button type="button" className={styles.sort} title={hint} onClick={onPress}>
      {children}
      <span aria-hidden="true" className={styles.arrow} data-order={order} />
    </button>
  )
}
