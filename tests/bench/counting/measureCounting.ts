import type { CoreDataset, Dataset } from '../../../src/dataset/dataset'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { type Filters, facetIds, withExcluded } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { type Elapsed, timed } from '../clock'
import { type ElapsedTimings, summariseElapsed } from '../summarise'
import { syntheticDataset } from '../syntheticDataset'
import { crossfilterEngine } from './crossfilterEngine'
import { crossNames, type Engine, type EngineCounts } from './engine'
import { indexBytes } from './indexBytes'
import { plainEngine } from './plainEngine'
import { chartContents, trackerEngine } from './trackerEngine'
import { filterWalk } from './walk'

/** Times of one engine. */
interface EngineResult {
  name: string
  changes: number
  /** Setting up and counting for the first time. */
  build: Elapsed
  /** One change: all facet counts, years and cross counts. */
  counts: ElapsedTimings
  /** The same with every chart prepared. The tracker's time for preparing is added to every engine. */
  everything: ElapsedTimings
}

export interface CountingResult {
  records: number
  index: Elapsed
  indexBytes: number
  engines: readonly EngineResult[]
}

const warmUp = 30
const changesOf = (size: number) => (size > 200_000 ? 150 : 300)
/** Few rounds: the plain code takes seconds per change on large data. */
const plainChanges = (size: number) => (size > 200_000 ? 4 : size > 20_000 ? 30 : 100)

/**
 * Measures one size: the real records for null, else that many synthetic ones. All engines must first agree on the
 * counts of the first steps; then each walks alone.
 */
export function measureCounting(core: CoreDataset, size: number | null): CountingResult {
  const real = indexDataset(core)
  const index = timed(() => (size === null ? indexDataset(core) : syntheticDataset(real, size)))
  const dataset = index.value
  const records = dataset.agreements.length
  const walk = filterWalk(dataset, changesOf(records) + warmUp)
  const makers = [trackerEngine, crossfilterEngine, plainEngine]
  checkSame(
    makers.map((make) => make({ ...dataset })),
    walk.slice(0, records > 200_000 ? 3 : 40),
  )
  const rows = rowTimes({ ...dataset }, walk)
  const engines = makers.map((make) =>
    measureEngine(
      make,
      { ...dataset },
      make === plainEngine ? walk.slice(0, plainChanges(records)) : walk,
      rows,
    ),
  )
  engines.push(
    measureEngine(
      (data) => ({ ...trackerEngine(data), name: 'this tracker, excluding' }),
      { ...dataset },
      walk.map(halfExcluded),
      rows,
    ),
  )
  return {
    records,
    index: { wallMs: index.wallMs, cpuMs: index.cpuMs },
    indexBytes: indexBytes(dataset, select(dataset, walk[0] as Filters).counts),
    engines,
  }
}

/** The filters with the values of every second facet excluded instead. */
function halfExcluded(filters: Filters): Filters {
  let changed = filters
  for (const facet of facetIds.filter((_, position) => position % 2 === 1))
    changed = withExcluded({ ...changed, [facet]: [] }, facet, filters[facet])
  return changed
}

function measureEngine(
  make: (dataset: Dataset) => Engine,
  dataset: Dataset,
  [first, ...walk]: readonly Filters[],
  rows: readonly Elapsed[],
): EngineResult {
  const build = timed(() => {
    const made = make(dataset)
    if (first) made.count(first)
    return made
  })
  const times = walk.map((filters) => timed(() => build.value.count(filters)))
  const skip = Math.min(warmUp, Math.floor(times.length / 4))
  const kept = times.slice(skip)
  const everything = kept.map(({ wallMs, cpuMs }, i) => {
    const own = rows[i + skip + 1] as Elapsed
    return { wallMs: wallMs + own.wallMs, cpuMs: cpuMs + own.cpuMs }
  })
  return {
    name: build.value.name,
    changes: kept.length,
    build: { wallMs: build.wallMs, cpuMs: build.cpuMs },
    counts: summariseElapsed(kept),
    everything: summariseElapsed(everything),
  }
}

/** Time for preparing all charts at each step of the walk, after counting. */
function rowTimes(dataset: Dataset, walk: readonly Filters[]): readonly Elapsed[] {
  return walk.map((filters) => {
    const selection = select(dataset, filters)
    return timed(() => chartContents(selection))
  })
}

function checkSame(engines: readonly Engine[], walk: readonly Filters[]) {
  walk.forEach((filters, step) => {
    const [first = '', ...others] = engines.map((engine) => textOf(engine.count(filters)))
    others.forEach((other, i) => {
      if (other !== first)
        throw new Error(
          `step ${step}: ${engines[i + 1]?.name} counts otherwise under ${JSON.stringify(filters)}`,
        )
    })
  })
}

/** Serializes all counts. */
function textOf(counts: EngineCounts): string {
  const { count, interestCount, facets, years, cross } = counts
  return [
    count,
    interestCount,
    ...facetIds.map((facet) => Array.from(facets[facet]).join()),
    ...[years, ...crossNames.map((name) => cross[name])].map((list) => Array.from(list).join()),
  ].join('|')
}
