import { CiteMenu } from '../cite/CiteMenu'
import { ShareButton } from '../sharing/ShareButton'
import styles from './PageTitle.module.css'

/** The title of a page with its share and cite buttons. `cited`: the title used in a citation. */
export function PageTitle({ title, cited = title }: { title: string; cited?: string }) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.actions}>
        <ShareButton />
        <CiteMenu cited={{ kind: 'view', title: cited }} />
      </div>
    </div>
  )
}
