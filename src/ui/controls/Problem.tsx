import type { ReactNode } from 'react'
import styles from './Problem.module.css'

interface ProblemProps {
  title: string
  children: ReactNode
  actions: ReactNode
}

/** Error message: a heading, what happened, what is kept, and what to do. */
export function Problem({ title, children, actions }: ProblemProps) {
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
