import { listAt } from '../../../dataset/columns/listColumn'
import type { Dataset } from '../../../dataset/dataset'
import type { Agreement } from '../../../dataset/schema'

/** A site with the records that name it. */
export interface CountrySite {
  name: string
  /** Degrees; null if not documented. */
  coordinates: { lat: number; lon: number } | null
  /** Oldest first. */
  records: readonly Agreement[]
}

/** Returns the sites of a country's records without duplicates, those with coordinates first. */
export function sitesOfCountry(dataset: Dataset, position: number): readonly CountrySite[] {
  const sites = new Map<string, CountrySite & { records: Agreement[] }>()
  dataset.agreements.forEach((record, i) => {
    if (!record.site || !listAt(dataset.columns.partners, i).includes(position)) return
    const { name, lat, lon } = record.site
    const coordinates = lat === undefined || lon === undefined ? null : { lat, lon }
    const site = sites.get(name) ?? { name, coordinates, records: [] }
    site.records.push(record)
    sites.set(name, site)
  })
  return [...sites.values()].sort((a, b) => Number(a.coordinates === null) - Number(b.coordinates === null))
}
