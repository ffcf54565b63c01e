import type { ReactNode } from 'react'
import { usePlace } from '../../shared/links/DetailsLink'
import styles from './Panel.module.css'

/** The name of the thing: the first heading of a page, the second of one with a panel. */
export function ThingTitle({ children, isLong = false }: { children: ReactNode; isLong?: boolean }) {
  const Heading = usePlace() === 'page' ? 'h1' : 'h2'
  return <Heading className={isLong ? styles.recordTitle : styles.title}>{children}</Heading>
}

/** The heading of a section below the title. */
export function SectionTitle({ children }: { children: ReactNode }) {
  const Heading = usePlace() === 'page' ? 'h2' : 'h3'
  return <Heading className={styles.heading}>{children}</Heading>
}
