import { type RecordFacet, recordFacets } from '../filters'

/** Filters that look at one column each. `partner` stands for country, region and group together. */
export type ColumnFilter = RecordFacet | 'partner' | 'interest'
export const columnFilters: readonly ColumnFilter[] = [...recordFacets, 'partner', 'interest']

/** Every filter that can reject a record. */
export type FilterId = ColumnFilter | 'q' | 'period'
export const filterIds: readonly FilterId[] = [...columnFilters, 'q', 'period']

/** One bit per filter, by its position in the list. The mask of a record has the bits of the filters that reject it. */
export const filterBit = Object.fromEntries(
  filterIds.map((filter, position) => [filter, 1 << position]),
) as Readonly<Record<FilterId, number>>

/** The bits of all filters. A record whose mask has none of them counts. */
export const anyFilter = 2 ** filterIds.length - 1

/** Not a filter: set if the record is no longer in force on the day in question (counting rule 5). */
export const endedBit = anyFilter + 1

/** Number of possible masks. */
export const maskCount = 2 * endedBit
if (maskCount > 2 ** 16) throw new RangeError('masks are 16 bits wide: widen them before adding a filter')
