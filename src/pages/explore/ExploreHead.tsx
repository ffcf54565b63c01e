import { subjectName } from '../../charts/names/subjectName'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { ShareButton } from '../shared/sharing/ShareButton'
import { useView } from '../shared/view/useView'
import styles from './ExplorePage.module.css'
import { periodWords } from './periodWords'

/** Title with the period shown, and actions for the current view. */
export function ExploreHead() {
  const text = useText()
  const { selection } = useView()
  const period = periodWords(selection, text)
  return (
    <div className={styles.top}>
      <h1 className={styles.title}>
        {text.m.explore.title(subjectName(selection.dataset, text), period.from, period.to)}
      </h1>
      <div className={styles.actions}>
        <ShareButton />
        <CiteMenu cited={{ kind: 'view' }} />
        <AddToBriefing />
        <DownloadMenu />
      </div>
    </div>
  )
}
