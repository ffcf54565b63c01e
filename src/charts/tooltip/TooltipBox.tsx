import type { ReactNode } from 'react'
import { keepReachable } from './keepReachable'
import styles from './tooltip.module.css'

/** The box of a tooltip: hoverable, and dismissed with Escape. Hidden from assistive technology, which has the chart's table. */
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
