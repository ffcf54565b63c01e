import { searchRecords } from '../../../selection/searchRecords'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './FilterChips.module.css'

/** Says when no record has every word that was asked for, and the nearest ones are shown instead. */
export function SearchNote() {
  const { m } = useText()
  const { dataset, filters, count } = useView().selection
  if (filters.q === '' || count === 0) return null
  const { asked, matched } = searchRecords(dataset, filters.q)
  return asked > matched ? (
    <p className={styles.note} role="status">
      {m.explore.chips.nearest(filters.q, matched, asked)}
    </p>
  ) : null
}
