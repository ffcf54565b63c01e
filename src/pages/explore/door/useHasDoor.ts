import { hasFilters } from '../../../selection/filters'
import { useView } from '../../shared/view/useView'

/** Whether Explore opens with the front door: the tracker's own data, and nothing filtered. */
export function useHasDoor(): boolean {
  const { dataset, filters, count } = useView().selection
  return dataset.own === null && count > 0 && !hasFilters(filters)
}
