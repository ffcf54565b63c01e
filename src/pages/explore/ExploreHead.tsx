import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { viewPhrase } from '../../charts/names/viewPhrase'
import { exploreMeta, viewMeta } from '../../publish/meta/pageMeta'
import { hasFilters } from '../../selection/filters'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { usePageMeta } from '../shared/page/usePageMeta'
import { ShareButton } from '../shared/sharing/ShareButton'
import { useView } from '../shared/view/useView'
import styles from './ExplorePage.module.css'
import { periodWords } from './periodWords'

/** Title with the period or the filters, of the page and of the document, and actions for the current view. */
export function ExploreHead() {
  const text = useText()
  const { view, selection } = useView()
  const { dataset, filters } = selection
  const period = periodWords(selection, text)
  const subject = subjectName(dataset, text)
  usePageMeta(
    viewMeta(
      useMemo(() => exploreMeta(dataset, text), [dataset, text]),
      selection,
      text,
      view.title,
    ),
  )
  return (
    <div className={styles.top}>
      <h1 className={styles.title}>
        {hasFilters(filters)
          ? text.m.explore.titleFiltered(subject, viewPhrase(dataset, filters, text))
          : text.m.explore.title(subject, period.from, period.to)}
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
