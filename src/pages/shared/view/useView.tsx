import { useNavigate, useSearch } from '@tanstack/react-router'
import { createContext, type ReactNode, useCallback, useContext, useDeferredValue, useMemo } from 'react'
import {
  type AddressParams,
  type AddressProblem,
  decodeView,
  encodeView,
  formatQuery,
  parseQuery,
} from '../../../selection/address'
import { type Selection, select } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'
import { useDataset } from '../data/useLoaded'

export interface ViewState {
  view: View
  /** What the view's filters leave of the dataset. */
  selection: Selection
  /** What the address asked for and could not be used. */
  problems: readonly AddressProblem[]
  changeView: ChangeView
}

/**
 * Changes the view by way of the address. `replace` leaves the browser's history as it is, for the later steps of one
 * continuous change such as a drag.
 */
export type ChangeView = (change: (view: View) => View, how?: { replace?: boolean }) => void

/** The view as the address says it, and the view as it is shown. */
const CurrentContext = createContext<ViewState | null>(null)
const ViewContext = createContext<ViewState | null>(null)

/** Reads the address once for everything below it. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const dataset = useDataset()
  const search: AddressParams = useSearch({ strict: false })
  const navigate = useNavigate()
  const { view, problems } = useMemo(() => decodeView(search, dataset), [search, dataset])
  // Counted anew only when the filters change, not when a panel opens or the map is coloured otherwise.
  const filterQuery = formatQuery(encodeView({ ...defaultView, filters: view.filters }))
  const selection = useMemo(
    () => select(dataset, decodeView(parseQuery(filterQuery), dataset).view.filters),
    [dataset, filterQuery],
  )
  const changeView = useCallback<ChangeView>(
    (change, how) => {
      void navigate({
        to: '.',
        search: (current) => encodeView(change(decodeView(current as AddressParams, dataset).view)),
        replace: how?.replace ?? false,
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
 * For much that follows the view: it is drawn a moment after the address has changed, piece by piece, so that what the
 * reader has pressed answers first. Controls in it read `useCurrentView`.
 */
export function LaterView({ children }: { children: ReactNode }) {
  const state = useView()
  const later = useDeferredValue(state)
  // Positions of one dataset mean nothing in another.
  const isSameData = later.selection.dataset === state.selection.dataset
  return <ViewContext value={isSameData ? later : state}>{children}</ViewContext>
}

/** The view that is shown, what it selects, and the one function that changes it. */
export function useView(): ViewState {
  return given(useContext(ViewContext))
}

/** The view that the address says at this moment, for the controls that say it too. */
export function useCurrentView(): Pick<ViewState, 'view' | 'changeView'> {
  return given(useContext(CurrentContext))
}

function given(state: ViewState | null): ViewState {
  if (!state) throw new Error('useView outside ViewProvider')
  return state
}
