import crossfilter from 'crossfilter2'
import { listAt } from '../../../src/dataset/columns/listColumn'
import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'
import { type ColumnFilter, columnFilters } from '../../../src/selection/counting/filterBits'
import { filterColumns } from '../../../src/selection/counting/filterColumns'
import { offeredByGeography } from '../../../src/selection/counting/geographyCounts'
import { questionOf } from '../../../src/selection/counting/question'
import { rejectedCodes } from '../../../src/selection/counting/rejectedCodes'
import { facetValues } from '../../../src/selection/facets'
import type { FacetId, Filters } from '../../../src/selection/filters'
import { type CrossCounts, createCrossCounts } from './crossCounts'
import type { Engine } from './engine'

type Dimension = crossfilter.Dimension<number, number>
type Group = crossfilter.Group<number, number, number>

/** Placeholder: crossfilter drops records without a value from an array dimension. */
const none = -1

/**
 * The same counts with crossfilter2, used as its documentation recommends: one dimension per facet, array dimensions for
 * several values, the period as a range of years. One reduction adds up the cross counts in typed arrays. The rule that
 * one partner must pass the country, region and group filters is precomputed per list of partners, as in the tracker,
 * because crossfilter cannot express it.
 */
export function crossfilterEngine(dataset: Dataset): Engine {
  const columns = filterColumns(dataset)
  const { start } = dataset.columns
  const filter = crossfilter(Array.from(start, (_, record) => record))
  const facets = columnFilters.map((name) => {
    const { codes, size, lists } = columns[name]
    const isArray = lists !== null && name !== 'partner'
    const dimension: Dimension = isArray
      ? filter.dimension((record) => {
          const values = [...listAt(lists, record)]
          return values.length > 0 ? values : [none]
        }, true)
      : filter.dimension((record) => codes[record] as number)
    const values = isArray ? facetValues(dataset, name as FacetId) : []
    return {
      name,
      dimension,
      group: dimension.group<number, number>(),
      values,
      size: isArray ? values.length : size,
    }
  })
  const period = filter.dimension((record) => yearOf(start[record] as number))
  const years = period.group<number, number>()
  const { empty, add } = createCrossCounts(dataset)
  const crossed = filter.groupAll<CrossCounts>().reduce(
    (counts, record) => add(counts, record, 1),
    (counts, record) => add(counts, record, -1),
    empty,
  )
  let last: Readonly<Record<string, string>> = {}
  const firstYear = yearOf(dataset.firstDay)
  const yearCount = yearOf(dataset.lastDay) - firstYear + 1
  return {
    name: 'crossfilter2',
    count: (filters: Filters) => {
      const question = questionOf(dataset, filters)
      for (const { name, dimension, values } of facets) {
        if (question.keys[name] === (last[name] ?? '')) continue
        const rejected = rejectedCodes(dataset, name, columns[name], question)
        if (!rejected) dimension.filterAll()
        else if (values.length === 0) dimension.filterFunction((code) => rejected[code as number] === 0)
        else {
          const ticked = new Set(filters[name as FacetId].map((value) => values.indexOf(value)))
          if (ticked.size === 1) dimension.filterExact([...ticked][0] as number)
          else dimension.filterFunction((value) => ticked.has(value as number))
        }
      }
      if (question.keys.period !== (last.period ?? '')) {
        if (question.keys.period === '') period.filterAll()
        else period.filterRange([yearOf(question.from), yearOf(question.to) + 1])
      }
      last = question.keys
      const counts = Object.fromEntries(
        facets.map(({ name, group, size }) => [name, valuesOf(group, size, 0)]),
      ) as Record<ColumnFilter, Uint32Array>
      const { region, country, group } = offeredByGeography(dataset, counts.partner, question.geography)
      const { count, ...cross } = crossed.value()
      return {
        count,
        interestCount: filters.interest ? 0 : (counts.interest[1] ?? 0),
        facets: { ...counts, country, region, group },
        years: valuesOf(years, yearCount, firstYear),
        cross,
      }
    },
  }
}

function valuesOf(group: Group, size: number, first: number): Uint32Array {
  const values = new Uint32Array(size)
  for (const { key, value } of group.all()) if (key !== none) values[key - first] = value
  return values
}
