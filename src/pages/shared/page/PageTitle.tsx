import type { ReactNode } from 'react'
import { CiteMenu } from '../cite/CiteMenu'
import { ShareButton } from '../sharing/ShareButton'
import styles from './PageTitle.module.css'

interface PageTitleProps {
  title: string
  /** The title used in a citation. */
  cited?: string
  /** More buttons, after share and cite. */
  children?: ReactNode
}

/** The title of a page with its buttons. */
export function PageTitle({ title, cited = title, children }: PageTitleProps) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.actions}>
        <ShareButton />
        <CiteMenu cited={{ kind: 'view', title: cited }} />
        {children}
      </div>
    </div>
  )
}
