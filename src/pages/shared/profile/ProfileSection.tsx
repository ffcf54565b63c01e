import { type ReactNode, useId } from 'react'
import styles from './ProfilePage.module.css'

interface ProfileSectionProps {
  title: string
  /** A few words at the end of the heading line: an order, a number. */
  aside?: string
  children: ReactNode
}

/** A named part of a profile: a rule, a heading, what stands under it. */
export function ProfileSection({ title, aside, children }: ProfileSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id}>{title}</h2>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
