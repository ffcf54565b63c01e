import { useNavigate, useSearch } from '@tanstack/react-router'
import { createContext, type ReactNode, useCallback, useContext, useDeferredValue, useMemo } from 'react'
import {
  type AddressParams,
  type AddressProblem,
  decodeView,
  encodeView,
  formatQuery,
  parseQuery,
} from '../../../selection/address/address'
import { withFittingHeadline } from '../../../selection/address/ownHeadline'
import { withSteadyMap } from '../../../selection/area'
import { type Selection, select } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'
import { useDataset } from '../data/useLoaded'

export interface ViewState {
  view: View
  /** The records that match the view's filters. */
  selection: Selection
  /** The parts of the address that could not be used. */
  problems: readonly AddressProblem[]
  changeView: ChangeView
}

/**
 * Changes the view by changing the address. `replace` adds no history entry, for the later steps of a continuous
 * change such as a drag. `isReset` also removes the filters that this page does not show.
 */
export type ChangeView = (
  change: (view: View) => View,
  how?: { replace?: boolean; isReset?: boolean },
) => void

/** The view in the address, and the view on screen, which may lag behind (see `LaterView`). */
const CurrentContext = createContext<ViewState | null>(null)
const ViewContext = createContext<ViewState | null>(null)

/** Parses the address once for everything below it. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const dataset = useDataset()
  const search: AddressParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const { view, problems } = useMemo(() => decodeView(search, dataset), [search, dataset])
  // Recounted only if the filters change, not when a panel opens or the map colour changes.
  const filterQuery = formatQuery(encodeView({ ...defaultView, filters: view.filters }))
  const selection = useMemo(
    () => select(dataset, decodeView(parseQuery(filterQuery), dataset).view.filters),
    [dataset, filterQuery],
  )
  const changeView = useCallback<ChangeView>(
    (change, how) => {
      void navigate({
        to: '.',
        search: (current) => {
          const { view } = decodeView(current as AddressParams, dataset)
          return encodeView(withFittingHeadline(view, withSteadyMap(view, change(view), dataset)))
        },
        replace: how?.replace ?? false,
        ...(how?.isReset && { state: { filters: '' } }),
        resetScroll: false,
      })
    },
    [navigate, dataset],
  )
  const state = useMemo(
    () => ({ view: { ...view, filters: selection.filters }, selection, problems, changeView }),
    [view, selection, problems, changeView],
  )
  return (
    <CurrentContext value={state}>
      <ViewContext value={state}>{children}</ViewContext>
    </CurrentContext>
  )
}

/**
 * Defers updates of expensive content below it, so that the control the reader pressed responds first. Controls
 * inside read `useCurrentView`.
 */
export function LaterView({ children }: { children: ReactNode }) {
  const state = useView()
  const later = useDeferredValue(state)
  // Positions in one dataset are meaningless in another.
  const isSameData = later.selection.dataset === state.selection.dataset
  return <ViewContext value={isSameData ? later : state}>{children}</ViewContext>
}

/** Returns the view on screen, its selection, and the function that changes the view. */
export function useView(): ViewState {
  return required(useContext(ViewContext))
}

/** Returns the view in the address at this moment, for controls that must not lag behind. */
export function useCurrentView(): Pick<ViewState, 'view' | 'changeView'> {
  return required(useContext(CurrentContext))
}

function required(state: ViewState | null): ViewState {
  if (!state) throw new Error('useView outside ViewProvider')
  return state
}
