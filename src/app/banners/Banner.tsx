import type { ReactNode } from 'react'
import styles from './Banner.module.css'

interface BannerProps {
  /** What the banner is about, for those who do not see where it stands. */
  name: string
  text: string
  /** The one thing to do about it. */
  action: ReactNode
  children?: ReactNode
}

/** A line across the page that says in what state the whole of it is. */
export function Banner({ name, text, action, children }: BannerProps) {
  return (
    <aside className={styles.banner} aria-label={name}>
      <p className={styles.text}>{text}</p>
      {action}
      {children}
    </aside>
  )
}
