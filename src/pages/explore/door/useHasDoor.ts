import { hasFilters } from '../../../selection/filters'
import { useView } from '../../shared/view/useView'

/** Whether Explore opens with the front door: the tracker's own data, and nothing filtered or compared. */
export function useHasDoor(): boolean {
  const { view, selection } = useView()
  const { dataset, filters, count } = selection
  return dataset.own === null && count > 0 && !hasFilters(filters) && view.earlier === null
}
