import type { AddressParams } from '../../../selection/address'
import { useLoaded } from '../data/useLoaded'
import { pageLink } from './pageLink'

/**
 * Returns a function that builds the absolute address of a view of the current data; null for the reader's own file.
 */
export function useViewLink(): (params: AddressParams) => string | null {
  const { origin, dataset } = useLoaded()
  return (params) => {
    if (origin.kind === 'file') return null
    const data = origin.kind === 'address' ? { dataset: origin.address } : {}
    return pageLink(dataset.version, import.meta.env.BASE_URL, { ...params, ...data })
  }
}
