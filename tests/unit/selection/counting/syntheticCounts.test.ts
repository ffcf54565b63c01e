import { expect, it } from 'vitest'
import { facetIds } from '../../../../src/selection/filters'
import { crossfilterEngine } from '../../../bench/counting/crossfilterEngine'
import { crossNames, type EngineCounts } from '../../../bench/counting/engine'
import { plainEngine } from '../../../bench/counting/plainEngine'
import { trackerEngine } from '../../../bench/counting/trackerEngine'
import { filterWalk } from '../../../bench/counting/walk'
import { syntheticDataset } from '../../../bench/syntheticDataset'
import { frozenDataset } from '../../../frozenData'

const real = frozenDataset()
const synthetic = syntheticDataset(real, 3000)
const walk = filterWalk(synthetic, 250)

/** Copies the counts, because those of crossfilter change with the next filter. */
function listsOf({ facets, years, cross, ...sums }: EngineCounts) {
  return {
    ...sums,
    facets: facetIds.map((facet) => Array.from(facets[facet])),
    others: [years, ...crossNames.map((name) => cross[name])].map((list) => Array.from(list)),
  }
}

it.each([
  ['the plainest array code', plainEngine],
  ['crossfilter2', crossfilterEngine],
])('after every filter change the counts equal those of %s', (_name, make) => {
  const own = trackerEngine({ ...synthetic })
  const other = make({ ...synthetic })
  for (const filters of walk)
    expect(listsOf(own.count(filters)), JSON.stringify(filters)).toEqual(listsOf(other.count(filters)))
})

it('the walk leaves something to count and filters by every facet', () => {
  const own = trackerEngine({ ...synthetic })
  for (const filters of walk) expect(own.count(filters).count).toBeGreaterThan(0)
  for (const facet of facetIds) expect(walk.some((filters) => filters[facet].length > 0)).toBe(true)
})

it('synthetic records have the shape of the real ones', () => {
  const { columns } = synthetic
  const days = Array.from(columns.start, (start, i) => (columns.end[i] as number) - start)
  const share = (passes: (length: number) => boolean) => days.filter(passes).length / days.length
  expect(share((length) => length === 0)).toBeGreaterThan(0.5)
  expect(share((length) => length > 0 && length < 31)).toBeGreaterThan(0.02)
  expect(share((length) => length > 300)).toBeGreaterThan(0.02)
  const partners = Array.from(columns.partners.lists, (list) => {
    const { offsets } = columns.partners
    return (offsets[list + 1] as number) - (offsets[list] as number)
  })
  expect(Math.max(...partners)).toBeGreaterThanOrEqual(4)
  expect(Math.max(...partners)).toBeLessThanOrEqual(6)
})
