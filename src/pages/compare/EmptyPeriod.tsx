import type { Comparison } from '../../selection/compare/compareEntities'
import { selectionOf } from '../../selection/compare/entities'
import { compareMessages } from '../../text/onDemand/compareMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './ComparePage.module.css'

/** Shown if the period has no records: when there are some, and a button that clears the period. */
export function EmptyPeriod({ comparison }: { comparison: Comparison }) {
  const text = useText()
  const { f } = text
  const { selection, changeView } = useView()
  const { dataset, filters } = selection
  const words = compareMessages(text)
  const records = comparison.entities
    .flatMap(({ entity }) => [...selectionOf(dataset, entity, { ...filters, from: null, to: null }).records])
    .sort((a, b) => a - b)
  const dates = [records[0], records[records.length - 1]].flatMap((record) => {
    const date = dataset.agreements[record ?? -1]?.date.value
    return date ? [f.date(date.slice(0, 7))] : []
  })
  const [first, last] = dates
  return (
    <div className={styles.empty}>
      <p>{first && last ? words.nothing(first, last) : words.neverAny}</p>
      {(filters.from !== null || filters.to !== null) && (
        <Button
          onClick={() =>
            changeView((view) => ({ ...view, filters: { ...view.filters, from: null, to: null } }))
          }
        >
          {words.toNow}
        </Button>
      )}
    </div>
  )
}
