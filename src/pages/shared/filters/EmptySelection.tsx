import { Link } from '@tanstack/react-router'
import { chips } from '../../../charts/names/chips'
import { viewPhrase } from '../../../charts/names/viewPhrase'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './EmptySelection.module.css'
import { ResetFilters } from './ResetFilters'

/**
 * Shown if nothing matches: the active filters, and buttons to count interest or remove the last filter, and to reset
 * all. If the data has no records, says so.
 */
export function EmptySelection() {
  return useView().selection.dataset.agreements.length === 0 ? <NoRecords /> : <NothingMatches />
}

/** The data itself is empty, so no filter is to blame. */
function NoRecords() {
  const { m } = useText()
  const { own } = useView().selection.dataset
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title" className={styles.title}>
        {m.charts.frame.blank.data}
      </h2>
      {own !== null && <p>{m.explore.empty.noUsable(own)}</p>}
      <div className={styles.actions}>
        <Link to="/data" hash="own-data">
          {m.ownData.open}
        </Link>
      </div>
    </section>
  )
}

function NothingMatches() {
  const text = useText()
  const words = text.m.explore.empty
  const { selection, changeView } = useView()
  const active = chips(selection, text).filter((chip) => chip.facet !== 'interest')
  const last = active[active.length - 1]
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title" className={styles.title}>
        {words.title(viewPhrase(selection.dataset, selection.filters, text))}
      </h2>
      <p>{words.explain(active.map((chip) => chip.label))}</p>
      {selection.interest.length > 0 && <p>{words.interest(selection.interest.length)}</p>}
      <div className={styles.actions}>
        {selection.interest.length > 0 ? (
          <Button
            onClick={() => changeView((view) => ({ ...view, filters: { ...view.filters, interest: true } }))}
          >
            {words.countInterest}
          </Button>
        ) : (
          last && <Button onClick={() => changeView(last.remove)}>{words.remove(last.label)}</Button>
        )}
        <ResetFilters />
      </div>
    </section>
  )
}
