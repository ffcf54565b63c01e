import { hasFilters } from '../../../selection/filters'
import { EmptySelection } from '../filters/EmptySelection'
import { FilterChips } from '../filters/FilterChips'
import { useView } from '../view/useView'
import styles from './List.module.css'

/** Above a list that is counted under filters: each of them, removable, and what to do if no record passes. Nothing without filters. */
export function ListFilters() {
  const { filters, count } = useView().selection
  if (!hasFilters(filters)) return null
  return (
    <div className={styles.filters}>
      <FilterChips />
      {count === 0 && <EmptySelection />}
    </div>
  )
}
