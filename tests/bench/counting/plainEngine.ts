import { listAt } from '../../../src/dataset/columns/listColumn'
import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'
import { type ColumnFilter, columnFilters } from '../../../src/selection/counting/filterBits'
import { filterColumns } from '../../../src/selection/counting/filterColumns'
import { offeredByGeography } from '../../../src/selection/counting/geographyCounts'
import { questionOf } from '../../../src/selection/counting/question'
import { rejectedCodes } from '../../../src/selection/counting/rejectedCodes'
import { facetValues } from '../../../src/selection/facets'
import type { FacetId } from '../../../src/selection/filters'
import { createCrossCounts } from './crossCounts'
import type { Engine } from './engine'

/** Baseline without any cache: for each facet, filter the records by every other filter and count them. */
export function plainEngine(dataset: Dataset): Engine {
  const columns = filterColumns(dataset)
  const { start, end } = dataset.columns
  const records = Array.from(start, (_, record) => record)
  const { empty, add } = createCrossCounts(dataset)
  const firstYear = yearOf(dataset.firstDay)
  return {
    name: 'plain arrays',
    count: (filters) => {
      const question = questionOf(dataset, filters)
      const tests = columnFilters.flatMap((name) => {
        const rejected = rejectedCodes(dataset, name, columns[name], question)
        const { codes } = columns[name]
        return rejected
          ? [{ name: name as string, passes: (record: number) => rejected[codes[record] as number] === 0 }]
          : []
      })
      tests.push({
        name: 'period',
        passes: (record) =>
          (start[record] as number) <= question.to && (end[record] as number) >= question.from,
      })
      const passing = (own: string) => {
        const others = tests.filter(({ name }) => name !== own).map(({ passes }) => passes)
        return records.filter((record) => others.every((passes) => passes(record)))
      }
      const byValue = Object.fromEntries(
        columnFilters.map((name) => {
          const { codes, size, lists } = columns[name]
          const isSpread = lists !== null && name !== 'partner'
          const counts = new Uint32Array(isSpread ? facetValues(dataset, name as FacetId).length : size)
          for (const record of passing(name))
            for (const value of isSpread ? listAt(lists, record) : [codes[record] as number])
              counts[value] = (counts[value] as number) + 1
          return [name, counts]
        }),
      ) as Record<ColumnFilter, Uint32Array>
      const years = new Uint32Array(yearOf(dataset.lastDay) - firstYear + 1)
      for (const record of passing('period')) {
        const year = yearOf(start[record] as number) - firstYear
        years[year] = (years[year] as number) + 1
      }
      const counted = empty()
      for (const record of passing('')) add(counted, record, 1)
      const { count, ...cross } = counted
      return {
        count,
        cross,
        interestCount: filters.interest ? 0 : (byValue.interest[1] ?? 0),
        facets: {
          ...byValue,
          ...offeredByGeography(dataset, byValue.partner, question.geography),
        },
        years,
      }
    },
  }
}
