import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { viewPhrase } from '../../charts/names/viewPhrase'
import { exploreMeta, viewMeta } from '../../publish/meta/pageMeta'
import { hasFilters } from '../../selection/filters'
import { useText } from '../../ui/TextProvider'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { FrontDoor } from './door/FrontDoor'
import { useHasDoor } from './door/useHasDoor'
import styles from './ExplorePage.module.css'
import { periodWords } from './periodWords'
import { ViewActions } from './ViewActions'

/** The front door, or with filters their title, and actions for the current view. Sets the title of the document. */
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
  if (useHasDoor()) return <FrontDoor />
  return (
    <div className={styles.top}>
      <h1 className={styles.title}>
        {hasFilters(filters)
          ? text.m.explore.titleFiltered(subject, viewPhrase(dataset, filters, text))
          : text.m.explore.title(subject, period.from, period.to)}
      </h1>
      <ViewActions />
    </div>
  )
}
