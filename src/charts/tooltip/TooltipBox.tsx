import type { ReactNode } from 'react'
import { keepReachable } from './keepReachable'
import styles from './tooltip.module.css'

/** What appears beside a pointer: can be pointed at, and goes with Escape. Its words are in the table of the chart too. */
export function TooltipBox({ isSmall = false, children }: { isSmall?: boolean; children: ReactNode }) {
  return (
    <div
      ref={keepReachable}
      className={`${styles.box} ${isSmall ? styles.isSmall : ''}`}
      aria-hidden="true"
      data-testid="tooltip"
    >
      {children}
    </div>
  )
}
