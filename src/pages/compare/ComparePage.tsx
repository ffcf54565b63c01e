import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { entityName } from '../../charts/names/entityName'
import type { Dataset } from '../../dataset/dataset'
import { horizonOf } from '../../dataset/horizon/horizonOf'
import { compareMeta } from '../../publish/meta/pageMeta'
import {
  type Comparison,
  comparedFilters,
  comparedRecords,
  compareEntities,
} from '../../selection/compare/compareEntities'
import { findEntities, mostCompared, usualComparison } from '../../selection/compare/entities'
import { wholeSelection } from '../../selection/wholeSelection'
import { changeMessages } from '../../text/onDemand/changeMessages'
import { compareMessages } from '../../text/onDemand/compareMessages'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { usePageMeta } from '../shared/page/usePageMeta'
import { ShareButton } from '../shared/sharing/ShareButton'
import { useTravel } from '../shared/view/useTravel'
import { useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import styles from './ComparePage.module.css'
import { ComparisonParts } from './ComparisonParts'
import { Counterparts } from './Counterparts'
import { changedTitle } from './change/changedTitle'
import { datedComparison } from './change/datedComparison'
import { CompareChooser } from './chooser/CompareChooser'
import { comparisonTitle } from './comparisonTitle'
import { EmptyPeriod } from './EmptyPeriod'
import { PeriodNotes } from './PeriodNotes'
import { useComparedView } from './useComparedView'

/** Two to four countries, programs or groups side by side at one date, on shared scales. */
export function ComparePage() {
  const text = useText()
  const { f } = text
  const { view, selection } = useView()
  const travel = useTravel()
  const { dataset } = selection
  const words = compareMessages(text)
  const asked = view.compare.length > 0 ? view.compare : usualComparison(dataset)
  const comparison = useMemo(() => compareEntities(selection, asked), [selection, asked])
  const nameOf = (entity: (typeof comparison.entities)[number]['entity']) => entityName(dataset, text, entity)
  const names = comparison.entities.map(({ entity }) => nameOf(entity))
  const leftOut = findEntities(dataset, asked.slice(mostCompared)).map(nameOf)
  const [alone] = names.length === 1 ? comparison.entities : []
  const records = useMemo(() => comparedRecords(comparison), [comparison])
  const ids = useMemo(() => comparison.entities.map(({ entity }) => entity.id), [comparison])
  const compared = useComparedView(ids)
  const dated = useMemo(() => datedComparison(selection, view, asked, text), [selection, view, asked, text])
  const title = dated
    ? changedTitle(comparison, dated, names, text)
    : comparisonTitle(comparison, names, text)
  const { from, to, interest } = selection.filters
  const isPast = to !== null && comparison.asOf < wholeSelection(dataset).asOf
  const atOneDate = words.lead({
    from: from && f.date(from),
    to: f.date(isPast ? to : dataset.about.asOf),
    isPast,
    interest,
    dotted: dottedEnd(comparison, dataset),
  })
  const lead = dated ? `${atOneDate} ${changeMessages(text).compare.lead(dated.dates.before)}` : atOneDate
  usePageMeta(compareMeta(dataset, text))
  const hasCoalition = usualComparison(dataset).some((id) => ids.includes(id))
  return (
    <div className={styles.page}>
      <AddressNotice />
      {leftOut.length > 0 && (
        <p className={styles.notice} role="status">
          {words.tooMany(mostCompared, leftOut)}
        </p>
      )}
      <header className={styles.top}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{lead}</p>
          {hasCoalition && (
            <p className="screen-only">
              <Link to="/coalitions" search={travel('/coalitions')}>
                {words.coalitions}
              </Link>
            </p>
          )}
        </div>
        <div className={styles.actions}>
          <SavedViews />
          <ShareButton />
          <CiteMenu cited={{ kind: 'view', title: `${title}. ${lead}` }} />
          {!comparison.isEmpty && <AddToBriefing offers={[{ chart: 'curves', view: compared.shown }]} />}
          {records.length > 0 && (
            <DownloadMenu
              positions={() => records}
              counted={{
                count: records.length,
                filters: comparedFilters(comparison, selection.filters),
              }}
              views={comparison.entities.map((entity, i) => ({
                name: names[i] ?? entity.entity.id,
                filters: entity.selection.filters,
              }))}
            />
          )}
        </div>
      </header>
      <div className={styles.choices}>
        <CompareChooser ids={ids} />
        {view.compare.length === 0 && <p className={styles.start}>{words.start(mostCompared)}</p>}
        <PeriodNotes />
      </div>
      {alone && !dated && <Counterparts entity={alone.entity} />}
      {comparison.isEmpty ? (
        <EmptyPeriod comparison={comparison} />
      ) : (
        <ComparisonParts comparison={comparison} names={names} compared={compared} dated={dated} />
      )}
    </div>
  )
}

/** Why the curves end in dots; null if they do not. */
function dottedEnd(
  { isEmpty, newestDay, lastDay }: Pick<Comparison, 'isEmpty' | 'newestDay' | 'lastDay'>,
  dataset: Dataset,
): 'quiet' | 'unresearched' | null {
  if (isEmpty) return null
  if (lastDay > horizonOf(dataset)) return 'unresearched'
  return newestDay < lastDay ? 'quiet' : null
}
