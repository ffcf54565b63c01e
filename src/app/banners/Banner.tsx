import type { ReactNode } from 'react'
import styles from './Banner.module.css'

interface BannerProps {
  /** Accessible name of the landmark. */
  name: string
  text: string
  /** The one action that the banner offers. */
  action: ReactNode
  children?: ReactNode
}

/** A line across the page with a message about all of it. */
export function Banner({ name, text, action, children }: BannerProps) {
  return (
    <aside className={styles.banner} aria-label={name}>
      <p className={styles.text}>{text}</p>
      {action}
      {children}
    </aside>
  )
}
