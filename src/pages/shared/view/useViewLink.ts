import type { AddressParams } from '../../../selection/address/address'
import { paramsOfOrigin } from '../data/origin'
import { useLoaded } from '../data/useLoaded'
import { pageLink } from './pageLink'

/**
 * Returns a function that builds the absolute address of a view of the current data; null for the reader's own file.
 */
export function useViewLink(): (params: AddressParams) => string | null {
  const { origin, dataset } = useLoaded()
  return (params) => {
    const data = paramsOfOrigin(origin)
    return data && pageLink(dataset.version, import.meta.env.BASE_URL, { ...params, ...data })
  }
}
