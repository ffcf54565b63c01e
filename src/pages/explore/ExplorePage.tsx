import { useState } from 'react'
import { subjectName } from '../../charts/subjectName'
import { exploreMeta } from '../../publish/pageMeta'
import { SkipLink } from '../../ui/SkipLink'
import { useIsStill } from '../../ui/StillProvider'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/DownloadMenu'
import { PlaceProvider } from '../shared/details/ThingLink'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { EmptySelection } from '../shared/filters/EmptySelection'
import { FacetRail } from '../shared/filters/FacetRail'
import { FilterChips } from '../shared/filters/FilterChips'
import { LiveCount } from '../shared/filters/LiveCount'
import { ShareButton } from '../shared/ShareButton'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'
import { CountCharts } from './CountCharts'

import styles from './ExplorePage.module.css'
import { HeadlineFigures } from './HeadlineFigures'
import { MapSection } from './MapSection'
import { OpenPanel } from './OpenPanel'
import { type PhoneTab, PhoneTabs } from './PhoneTabs'
import { periodWords } from './periodWords'
import { RecordList } from './RecordList'
import { TimeCharts } from './TimeCharts'
import { TimeSlider } from './TimeSlider'
import { WideChart } from './WideChart'

/** The main page: how many, where, when, what, how sure – all of it under one set of filters. */
export function ExplorePage() {
  const text = useText()
  const { selection } = useView()
  const isStill = useIsStill()
  const [tab, setTab] = useState<PhoneTab>('charts')
  const period = periodWords(selection, text)
  const isEmpty = selection.count === 0
  usePageMeta(exploreMeta(selection.dataset, text))
  return (
    <div className={styles.layout} data-tab={tab}>
      <aside className={`${styles.rail} screen-only`} aria-label={text.m.explore.filtersName}>
        <SkipLink to="results">{text.m.explore.skipFilters}</SkipLink>
        <FacetRail />
      </aside>
      <div id="results" tabIndex={-1} className={styles.content}>
        <AddressNotice />
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
        <HeadlineFigures />
        <FilterChips />
        <LiveCount />
        <MapSection />
        <TimeSlider />
        <PhoneTabs tab={tab} onTab={setTab} />
        {isEmpty && <EmptySelection />}
        {!isEmpty && !isStill && (
          <div className={styles.charts}>
            <TimeCharts />
            <CountCharts />
            <WideChart id="events" />
            <WideChart id="claims" />
          </div>
        )}
        <div className={styles.list}>
          {!isStill && (
            <PlaceProvider value="panel">
              <RecordList />
            </PlaceProvider>
          )}
        </div>
      </div>
      <OpenPanel />
    </div>
  )
}
