import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** The name of the country or record in the panel. */
export function PanelTitle({ children, isLong = false }: { children: ReactNode; isLong?: boolean }) {
  return <h2 className={isLong ? styles.recordTitle : styles.title}>{children}</h2>
}

/** The heading of a section of the panel. */
export function SectionTitle({ children }: { children: ReactNode }) {
  return <h3 className={styles.heading}>{children}</h3>
}
