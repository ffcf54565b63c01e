import { useState } from 'react'
import { subjectName } from '../../charts/subjectName'
import { exploreMeta } from '../../publish/pageMeta'
import { useText } from '../../ui/TextProvider'
import { PlaceProvider } from '../shared/details/ThingLink'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'
import { AddressNotice } from './AddressNotice'
import { CountCharts } from './CountCharts'
import { DownloadMenu } from './DownloadMenu'
import { EmptySelection } from './EmptySelection'
import styles from './ExplorePage.module.css'
import { FacetRail } from './FacetRail'
import { FilterChips } from './FilterChips'
import { HeadlineFigures } from './HeadlineFigures'
import { LiveCount } from './LiveCount'
import { MapSection } from './MapSection'
import { OpenPanel } from './OpenPanel'
import { type PhoneTab, PhoneTabs } from './PhoneTabs'
import { periodWords } from './periodWords'
import { RecordList } from './RecordList'
import { ShareButton } from './ShareButton'
import { TimeCharts } from './TimeCharts'
import { TimeSlider } from './TimeSlider'
import { WideChart } from './WideChart'

/** The main page: how many, where, when, what, how sure – all of it under one set of filters. */
export function ExplorePage() {
  const text = useText()
  const { selection } = useView()
  const [tab, setTab] = useState<PhoneTab>('charts')
  const period = periodWords(selection, text)
  const isEmpty = selection.records.length === 0
  usePageMeta(exploreMeta(selection.dataset, text))
  return (
    <div className={styles.layout} data-tab={tab}>
      <aside className={styles.rail} aria-label={text.m.explore.filtersName}>
        <FacetRail />
      </aside>
      <div className={styles.content}>
        <AddressNotice />
        <div className={styles.top}>
          <h1 className={styles.title}>
            {text.m.explore.title(subjectName(selection.dataset, text), period.from, period.to)}
          </h1>
          <div className={styles.actions}>
            <ShareButton />
            <DownloadMenu />
          </div>
        </div>
        <HeadlineFigures />
        <FilterChips />
        <LiveCount />
        <MapSection />
        <TimeSlider />
        <PhoneTabs tab={tab} onTab={setTab} />
        {isEmpty && <EmptySelection />}
        {!isEmpty && (
          <div className={styles.charts}>
            <TimeCharts />
            <CountCharts />
            <WideChart id="events" />
            <WideChart id="claims" />
          </div>
        )}
        <div className={styles.list}>
          <PlaceProvider value="panel">
            <RecordList />
          </PlaceProvider>
        </div>
      </div>
      <OpenPanel />
    </div>
  )
}
