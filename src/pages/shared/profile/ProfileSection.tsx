import { type ReactNode, useId } from 'react'
import styles from './ProfilePage.module.css'

interface ProfileSectionProps {
  title: string
  /** Marks of sources beside the title. */
  marks?: ReactNode
  /** Short text at the end of the heading line, such as the sort order. */
  aside?: string
  /** The menu of the section's chart. */
  menu?: ReactNode
  children: ReactNode
}

/** A section of a profile with a heading. */
export function ProfileSection({ title, marks, aside, menu, children }: ProfileSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id}>{title}</h2>
        {marks && <div className={styles.marks}>{marks}</div>}
        {menu}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
