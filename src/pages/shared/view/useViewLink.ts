import type { AddressParams } from '../../../selection/address'
import { useLoaded } from '../data/useLoaded'
import { pageLink } from './pageLink'

/** Gives the whole address of a view of the data that is shown; null for data that only this reader has. */
export function useViewLink(): (params: AddressParams) => string | null {
  const { origin, dataset } = useLoaded()
  return (params) => {
    if (origin.kind === 'file') return null
    const data = origin.kind === 'address' ? { dataset: origin.address } : {}
    return pageLink(dataset.version, import.meta.env.BASE_URL, { ...params, ...data })
  }
}
