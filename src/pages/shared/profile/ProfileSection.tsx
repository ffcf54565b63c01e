import { type ReactNode, useId } from 'react'
import styles from './ProfilePage.module.css'

interface ProfileSectionProps {
  title: string
  /** Stands at the end of the heading line, such as the sort order. */
  aside?: ReactNode
  children: ReactNode
}

/** A section of a profile with a heading. */
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
