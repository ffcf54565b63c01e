import { useState } from 'react'
import { SkipLink } from '../../ui/controls/SkipLink'
import { useIsPrerendered } from '../../ui/PrerenderProvider'
import { useText } from '../../ui/TextProvider'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { FacetRail } from '../shared/filters/FacetRail'
import { FilterChips } from '../shared/filters/FilterChips'
import { LiveCount } from '../shared/filters/LiveCount'
import { MarkChips } from '../shared/filters/MarkChips'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { LaterView } from '../shared/view/useView'
import { ExploreChanges } from './change/ExploreChanges'
import { ExploreTop } from './change/ExploreTop'
import { ExploreMap } from './charts/ExploreMap'
import { LaterCharts } from './charts/LaterCharts'
import { StartHere } from './door/StartHere'
import { SteadyHead } from './door/SteadyHead'
import { useHasDoor } from './door/useHasDoor'
import styles from './ExplorePage.module.css'
import { type PhoneTab, PhoneTabs } from './PhoneTabs'
import { OpenPanel } from './panel/OpenPanel'
import { RecordList } from './RecordList'
import { TimeSlider } from './time/TimeSlider'

/**
 * The main page: figures, map, time slider, charts and list under one set of filters. It does not read the view
 * itself, so that a filter change rerenders only the parts affected.
 */
export function ExplorePage() {
  const text = useText()
  const isPrerendered = useIsPrerendered()
  const [tab, setTab] = useState<PhoneTab>('charts')
  return (
    <LaterView>
      <div className={styles.layout} data-tab={tab}>
        <aside className={`${styles.rail} screen-only`} aria-label={text.m.explore.filtersName}>
          <SkipLink to="results">{text.m.explore.skipFilters}</SkipLink>
          <FacetRail />
        </aside>
        <div id="results" tabIndex={-1} className={styles.content}>
          <AddressNotice />
          <SteadyHead>
            <ExploreTop />
            <ActiveFilters />
            <MarkChips />
            <LiveCount />
          </SteadyHead>
          <ExploreMap />
          <TimeSlider />
          <StartHere />
          <ExploreChanges />
          <PhoneTabs tab={tab} onTab={setTab} />
          <LaterCharts />
          <div className={styles.list}>
            {!isPrerendered && (
              <LinkTargetProvider value="panel">
                <RecordList />
              </LinkTargetProvider>
            )}
          </div>
        </div>
        <OpenPanel />
      </div>
    </LaterView>
  )
}

/** The chips of the filters. The front door takes their room as long as there are none. */
function ActiveFilters() {
  return !useHasDoor() && <FilterChips hasDates />
}
