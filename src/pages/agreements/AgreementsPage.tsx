import { countedPhrase } from '../../charts/names/viewPhrase'
import { agreementsMeta, viewMeta } from '../../publish/meta/pageMeta'
import { hasFilters } from '../../selection/filters'
import { searchRecords } from '../../selection/records/searchRecords'
import { agreementsPageMessages } from '../../text/onDemand/agreementsPageMessages'
import { SkipLink } from '../../ui/controls/SkipLink'
import { useText } from '../../ui/TextProvider'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { EmptySelection } from '../shared/filters/EmptySelection'
import { FacetRail } from '../shared/filters/FacetRail'
import { FilterChips } from '../shared/filters/FilterChips'
import { headline } from '../shared/filters/headline'
import { LiveCount } from '../shared/filters/LiveCount'
import { PeriodFields } from '../shared/filters/PeriodFields'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { usePageMeta } from '../shared/page/usePageMeta'
import { ShareButton } from '../shared/sharing/ShareButton'
import { LaterView, useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import styles from './AgreementsPage.module.css'
import { ColumnsMenu } from './ColumnsMenu'
import { RecordTable } from './RecordTable'
import { SortChoice } from './SortChoice'
import { sortOf, useRecordTable } from './useRecordTable'

const noWords: ReadonlySet<string> = new Set()

/** Table of all records: search, filters, sort order and columns are all in the address. */
export function AgreementsPage() {
  return (
    <LaterView>
      <FoundRecords />
    </LaterView>
  )
}

function FoundRecords() {
  const text = useText()
  const { m } = text
  const { view, selection } = useView()
  const { dataset, filters } = selection
  const names = agreementsPageMessages(text)
  const table = useRecordTable()
  const words = filters.q === '' ? noWords : searchRecords(dataset, filters.q).matchedWords
  const { agreements, partnerCountries } = headline(selection)
  usePageMeta(viewMeta(agreementsMeta(dataset, text), selection, text))
  return (
    <div className={styles.layout}>
      <details className={`${styles.filters} screen-only`}>
        <summary>{names.filters}</summary>
        <FacetRail />
      </details>
      <aside className={`${styles.rail} screen-only`} aria-label={m.explore.filtersName}>
        <SkipLink to="results">{m.explore.skipFilters}</SkipLink>
        <FacetRail />
      </aside>
      <div id="results" tabIndex={-1} className={styles.content}>
        <AddressNotice />
        <div className={styles.top}>
          <h1 className={styles.title}>
            {hasFilters(filters)
              ? names.titleFiltered(countedPhrase(agreements, dataset, filters, text), partnerCountries)
              : names.title(agreements, partnerCountries)}
          </h1>
          <div className={styles.actions}>
            <SortChoice />
            {sortOf(view).length === 0 && <p className={styles.order}>{names.bestFirst}</p>}
            <PeriodFields />
            <ColumnsMenu />
            <SavedViews />
            <ShareButton />
            <CiteMenu cited={{ kind: 'view' }} />
            <DownloadMenu positions={() => table.getRowModel().rows.map((row) => row.original.position)} />
          </div>
        </div>
        <FilterChips />
        <LiveCount />
        {agreements === 0 ? (
          <EmptySelection />
        ) : (
          <LinkTargetProvider value="page">
            <RecordTable table={table} words={words} />
          </LinkTargetProvider>
        )}
      </div>
    </div>
  )
}
