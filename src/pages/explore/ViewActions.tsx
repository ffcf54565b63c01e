import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { ShareButton } from '../shared/sharing/ShareButton'
import { SavedViews } from '../shared/views/SavedViews'
import styles from './ViewActions.module.css'

/** What can be done with the current view. Phones show the icons only. `cited`: its title in a citation, if it has one of its own. */
export function ViewActions({ cited }: { cited?: string }) {
  return (
    <div className={styles.actions}>
      <SavedViews />
      <ShareButton />
      <CiteMenu cited={{ kind: 'view', ...(cited !== undefined && { title: cited }) }} />
      <AddToBriefing />
      <DownloadMenu />
    </div>
  )
}
