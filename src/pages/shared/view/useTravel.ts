import { useLocation } from '@tanstack/react-router'
import type { AddressParams } from '../../../selection/address/address'
import { paramsFor, travelling } from '../../../selection/address/travel'

/**
 * Returns a function that gives the parameters of a link to a page which keep the reader's filters, as far as that page
 * reads them, and the theme of the address. They may be filters that this page does not show (docs/decisions/0012).
 */
export function useTravel(): (path: string) => AddressParams {
  const { pathname, search, state } = useLocation()
  const params = search as AddressParams
  const { theme } = params
  const filters = travelling({ path: pathname, params, beside: state.filters ?? '' })
  return (path) => ({ ...paramsFor(path, filters), ...(theme !== undefined && { theme }) })
}
