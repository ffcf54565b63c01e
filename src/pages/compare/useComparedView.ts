import { useMemo } from 'react'
import { noFilters } from '../../selection/filters'
import { select } from '../../selection/select'
import { defaultView, type View } from '../../selection/view'
import { useView } from '../shared/view/useView'

/** What the chart of a comparison shows: the compared entities in the period of the address, without its other filters. */
export function useComparedView(ids: readonly string[]) {
  const { dataset, filters } = useView().selection
  const { from, to, interest } = filters
  return useMemo(() => {
    const kept = { ...noFilters, from, to, interest }
    const shown: View = { ...defaultView, filters: kept, compare: ids }
    return { selection: select(dataset, kept), shown }
  }, [dataset, from, to, interest, ids])
}
