import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { ShareButton } from '../shared/sharing/ShareButton'
import { SavedViews } from '../shared/views/SavedViews'
import styles from './ViewActions.module.css'

/** What can be done with the current view. Phones show the icons only. */
export function ViewActions() {
  return (
    <div className={styles.actions}>
      <SavedViews />
      <ShareButton />
      <CiteMenu cited={{ kind: 'view' }} />
      <AddToBriefing />
      <DownloadMenu />
    </div>
  )
}
