import { type ReactNode, useId } from 'react'
import styles from './ProfilePage.module.css'

interface ProfileSectionProps {
  /** Id of the section, for links to it. */
  id?: string
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
export function ProfileSection({ id, title, marks, aside, menu, children }: ProfileSectionProps) {
  const heading = useId()
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <div className={styles.heading}>
        <h2 id={heading}>{title}</h2>
        {marks && <div className={styles.marks}>{marks}</div>}
        {menu}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
