import type { Agreement } from '../../../../dataset/schema'

/** A site with the records that name it. */
export interface RecordSite {
  name: string
  /** Degrees; null if not documented. */
  coordinates: { lat: number; lon: number } | null
  /** In the order of the records. */
  records: readonly Agreement[]
}

/** Returns the sites of some records without duplicates, those with coordinates first. */
export function sitesOf(records: readonly Agreement[]): readonly RecordSite[] {
  const sites = new Map<string, RecordSite & { records: Agreement[] }>()
  for (const record of records) {
    if (!record.site) continue
    const { name, lat, lon } = record.site
    const coordinates = lat === undefined || lon === undefined ? null : { lat, lon }
    const site = sites.get(name) ?? { name, coordinates, records: [] }
    site.records.push(record)
    sites.set(name, site)
  }
  return [...sites.values()].sort((a, b) => Number(a.coordinates === null) - Number(b.coordinates === null))
}
