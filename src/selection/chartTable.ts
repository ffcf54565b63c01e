import type { FacetId } from './filters'

/** Facts about a chart that hold for any selection. */
interface ChartMeta {
  /** The facet whose values the chart counts, one bar each; null for other charts. */
  facet: FacetId | null
  /** Whether it can count partner countries instead of agreements (`by` in the address). */
  hasMeasure: boolean
  /** Its section on Explore: charts over time and counts share one, as tabs; a wide chart has its own. */
  section: 'map' | 'time' | 'counts' | 'wide'
  /** Height of the drawing in CSS pixels; null if it depends on the rows and the width. */
  heightPx: number | null
  /** Data it needs besides the counts: shapes of countries, or titles and names, which the slim dataset leaves out. */
  needs: 'shapes' | 'texts' | null
}

/**
 * All charts, in the order of lists and tabs. Ids are a contract: they are part of addresses, file names and embeds.
 * The registry, Explore, briefings, the build and the gallery follow from this table.
 */
export const chartTable = {
  map: { facet: null, hasMeasure: false, section: 'map', heightPx: null, needs: 'shapes' },
  cumulative: { facet: null, hasMeasure: true, section: 'time', heightPx: 340, needs: null },
  'per-year': { facet: null, hasMeasure: true, section: 'time', heightPx: 340, needs: null },
  curves: { facet: null, hasMeasure: false, section: 'time', heightPx: 340, needs: null },
  events: { facet: null, hasMeasure: false, section: 'wide', heightPx: null, needs: 'texts' },
  'by-country': { facet: 'country', hasMeasure: false, section: 'counts', heightPx: null, needs: null },
  'by-program': { facet: 'program', hasMeasure: true, section: 'counts', heightPx: null, needs: null },
  'by-region': { facet: 'region', hasMeasure: true, section: 'counts', heightPx: null, needs: null },
  'by-kind': { facet: 'kind', hasMeasure: true, section: 'counts', heightPx: null, needs: null },
  matrix: { facet: null, hasMeasure: false, section: 'counts', heightPx: null, needs: null },
  ladder: { facet: null, hasMeasure: false, section: 'counts', heightPx: null, needs: 'texts' },
  network: { facet: null, hasMeasure: false, section: 'wide', heightPx: null, needs: 'texts' },
  claims: { facet: null, hasMeasure: false, section: 'wide', heightPx: null, needs: null },
} as const satisfies Readonly<Record<string, ChartMeta>> & {
  /** A chart that is named after a facet counts that facet. */
  readonly [Facet in FacetId as `by-${Facet}`]?: ChartMeta & { facet: Facet }
}

export type ChartId = keyof typeof chartTable

export const chartIds = Object.keys(chartTable) as readonly ChartId[]

/** The default chart. Explore always shows it, so its address needs no `chart`. */
export const defaultChart = 'map' satisfies ChartId

/** Returns the text as a chart id; undefined if there is no such chart. */
export function findChartId(text: string | undefined): ChartId | undefined {
  return chartIds.find((id) => id === text)
}

/** The charts of a section of Explore, in the order of its tabs. */
export function chartsIn(section: ChartMeta['section']): readonly [ChartId, ...ChartId[]] {
  const [first, ...others] = chartIds.filter((id) => chartTable[id].section === section)
  if (!first) throw new Error(`No chart is in the section “${section}” of Explore`)
  return [first, ...others]
}
