import type { ReactNode } from 'react'
import { CiteMenu } from '../cite/CiteMenu'
import type { Cited } from '../cite/useCitation'
import { ShareButton } from '../sharing/ShareButton'
import styles from './PageTitle.module.css'

interface PageTitleProps {
  title: string
  /** What is cited: the view under this title, unless the page says otherwise. */
  cited?: Cited
  /** More buttons, after share and cite. */
  children?: ReactNode
}

/** The title of a page with its buttons. */
export function PageTitle({ title, cited = { kind: 'view', title }, children }: PageTitleProps) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.actions}>
        <ShareButton />
        <CiteMenu cited={cited} />
        {children}
      </div>
    </div>
  )
}
