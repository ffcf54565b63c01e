import type { Dataset, ListColumn } from '../../dataset/dataset'
import { facetValues } from '../facets'
import { excludedFrom, type RecordFacet } from '../filters'
import { type Counts, internals } from './counts'
import { anyFilter, type ColumnFilter, filterBit } from './filterBits'
import { cellCount } from './filterColumns'
import { countedByGeography, type GeographyCounts, offeredByGeography } from './geographyCounts'
import { marked } from './rejectedCodes'
import { isTraitFilter } from './traits'

/** How many records count. */
export function countedRecords(counts: Counts): number {
  const { layout } = counts[internals]
  return block(counts, layout.countedTraits, layout.traits.count).reduce((sum, count) => sum + count, 0)
}

/** How many records are left out only because they are interest or negotiations (rule 4). */
export function leftOutRecords(counts: Counts): number {
  const { sheet, layout } = counts[internals]
  return sheet[layout.alone.interest + 1] ?? 0
}

/** Whether a record counts. */
export function isCounted(counts: Counts, record: number): boolean {
  return ((counts[internals].masks[record] as number) & anyFilter) === 0
}

/** Whether a record is left out only because it is interest or a negotiation. */
export function isLeftOut(counts: Counts, record: number): boolean {
  return ((counts[internals].masks[record] as number) & anyFilter) === filterBit.interest
}

/** Whether a record passes every filter but the period, whether it counts or is interest: one of its events may be in it. */
export function passesButPeriod(counts: Counts, record: number): boolean {
  const others = anyFilter & ~(filterBit.period | filterBit.interest)
  return ((counts[internals].masks[record] as number) & others) === 0
}

/** Positions of the records that count, oldest first. */
export function countedPositions(counts: Counts): Uint32Array {
  return positionsWith(counts, 0, countedRecords(counts))
}

/** Positions of the records that are left out only because they are interest or negotiations, oldest first. */
export function leftOutPositions(counts: Counts): Uint32Array {
  return positionsWith(counts, filterBit.interest, leftOutRecords(counts))
}

function positionsWith(counts: Counts, rejecting: number, size: number): Uint32Array {
  const { masks } = counts[internals]
  const records = new Uint32Array(size)
  let found = 0
  for (let i = 0; found < size; i++)
    if (((masks[i] as number) & anyFilter) === rejecting) records[found++] = i
  return records
}

/** For each value of a filter, how many counted records have it. */
export function countedByValue(counts: Counts, filter: ColumnFilter): Uint32Array {
  return byValue(counts, filter, countedByCode(counts, filter))
}

/**
 * For each value of a facet, how many records would match if it were ticked alone (rule 9): the facet's own filter does
 * not apply, except that records with an excluded value stay out. Ticking an excluded value ends its own exclusion only.
 */
export function offeredByValue(dataset: Dataset, counts: Counts, facet: RecordFacet): Uint32Array {
  const { lists, isByMember, values } = counts[internals].layout.columns[facet]
  const excluded = excludedFrom(counts.question.filters, facet)
  // A record with a single value has either that value or an excluded one.
  if (!lists || excluded.length === 0) return byValue(counts, facet, offeredByCode(counts, facet))
  const isExcluded = marked(facetValues(dataset, facet), excluded)
  const byCode = isByMember ? offeredByList(counts, facet, lists) : offeredByCode(counts, facet)
  return spread(byCode, lists, values, isExcluded)
}

/** Records that no other filter than this one rejects, by list, for a column that is otherwise counted by member. */
function offeredByList(counts: Counts, facet: RecordFacet, { lists, offsets }: ListColumn): Uint32Array {
  const { masks } = counts[internals]
  const others = anyFilter & ~filterBit[facet]
  const byList = new Uint32Array(offsets.length - 1)
  for (let i = 0; i < masks.length; i++) {
    if (((masks[i] as number) & others) !== 0) continue
    const list = lists[i] as number
    byList[list] = (byList[list] as number) + 1
  }
  return byList
}

/** The same for countries, regions and groups. */
export function offeredByPartner(dataset: Dataset, counts: Counts): GeographyCounts {
  return offeredByGeography(dataset, offeredByCode(counts, 'partner'), counts.question.geography)
}

/** For each country, region and group, how many counted records have a partner there. */
export function countedByPartner(dataset: Dataset, counts: Counts): GeographyCounts {
  return countedByGeography(dataset, countedByCode(counts, 'partner'), counts.question.geography)
}

/** A part of the sheet, as a view (no copy). */
function block(counts: Counts, start: number, size: number): Uint32Array {
  return counts[internals].sheet.subarray(start, start + size)
}

/** Counted records by the codes of a filter's column, or by the members of its lists. */
function countedByCode(counts: Counts, filter: ColumnFilter): Uint32Array {
  const { columns, counted, countedTraits, traits } = counts[internals].layout
  if (!isTraitFilter(filter)) return block(counts, counted[filter], cellCount(columns[filter])).slice()
  const byCode = new Uint32Array(cellCount(columns[filter]))
  const byTrait = block(counts, countedTraits, traits.count)
  const values = traits.values[filter]
  for (let trait = 0; trait < traits.count; trait++) {
    const code = values[trait] as number
    byCode[code] = (byCode[code] as number) + (byTrait[trait] as number)
  }
  return byCode
}

/** The same with the records that only this filter rejects. */
function offeredByCode(counts: Counts, filter: ColumnFilter): Uint32Array {
  const byCode = countedByCode(counts, filter)
  const alone = block(counts, counts[internals].layout.alone[filter], byCode.length)
  for (let code = 0; code < byCode.length; code++)
    byCode[code] = (byCode[code] as number) + (alone[code] as number)
  return byCode
}

function byValue(counts: Counts, filter: ColumnFilter, byCode: Uint32Array): Uint32Array {
  const { lists, isByMember, values } = counts[internals].layout.columns[filter]
  return lists && !isByMember ? spread(byCode, lists, values) : byCode
}

/**
 * Adds the count of each list to all its members. A list with an excluded member counts for that one alone, and for none
 * if it has several.
 */
function spread(
  byList: Uint32Array,
  { offsets, values }: ListColumn,
  size: number,
  isExcluded: Uint8Array | null = null,
): Uint32Array {
  const byMember = new Uint32Array(size)
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] as number
    if (count === 0) continue
    const last = offsets[list + 1] as number
    let excluded = 0
    if (isExcluded)
      for (let v = offsets[list] as number; v < last; v++)
        excluded += isExcluded[values[v] as number] as number
    for (let v = offsets[list] as number; v < last; v++) {
      const member = values[v] as number
      if (excluded > (isExcluded?.[member] ?? 0)) continue
      byMember[member] = (byMember[member] as number) + count
    }
  }
  return byMember
}
