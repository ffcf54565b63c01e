import { useState } from 'react'
import { exploreMeta } from '../../publish/pageMeta'
import { SkipLink } from '../../ui/SkipLink'
import { useIsStill } from '../../ui/StillProvider'
import { useText } from '../../ui/TextProvider'
import { useDataset } from '../shared/data/useLoaded'
import { PlaceProvider } from '../shared/details/ThingLink'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { FacetRail } from '../shared/filters/FacetRail'
import { FilterChips } from '../shared/filters/FilterChips'
import { LiveCount } from '../shared/filters/LiveCount'
import { usePageMeta } from '../shared/usePageMeta'
import { LaterView } from '../shared/useView'
import { ExploreCharts } from './ExploreCharts'
import { ExploreHead } from './ExploreHead'
import styles from './ExplorePage.module.css'
import { HeadlineFigures } from './HeadlineFigures'
import { MapSection } from './MapSection'
import { OpenPanel } from './OpenPanel'
import { type PhoneTab, PhoneTabs } from './PhoneTabs'
import { RecordList } from './RecordList'
import { TimeSlider } from './TimeSlider'

/**
 * The main page: how many, where, when, what, how sure – all of it under one set of filters. It reads no view itself: a
 * filter change concerns its parts.
 */
export function ExplorePage() {
  const text = useText()
  const isStill = useIsStill()
  const [tab, setTab] = useState<PhoneTab>('charts')
  usePageMeta(exploreMeta(useDataset(), text))
  return (
    <LaterView>
      <div className={styles.layout} data-tab={tab}>
        <aside className={`${styles.rail} screen-only`} aria-label={text.m.explore.filtersName}>
          <SkipLink to="results">{text.m.explore.skipFilters}</SkipLink>
          <FacetRail />
        </aside>
        <div id="results" tabIndex={-1} className={styles.content}>
          <AddressNotice />
          <ExploreHead />
          <HeadlineFigures />
          <FilterChips />
          <LiveCount />
          <MapSection />
          <TimeSlider />
          <PhoneTabs tab={tab} onTab={setTab} />
          <ExploreCharts />
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
    </LaterView>
  )
}
