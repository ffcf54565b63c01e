import type { Dataset } from '../dataset/dataset'
import type { ChartId } from './chartTable'
import { noFilters } from './filters'
import { defaultView, type View } from './view'

/** A way into the site from the front page. The build draws its picture: the chart in this view. */
export interface StartTile {
  id: 'coalitions' | 'claims' | 'area' | 'talks'
  chart: ChartId
  view: View
}

/** The tiles “Start here”: what the dataset has of coalitions, stated totals and areas, and the talks. */
export function startTiles(dataset: Dataset): readonly StartTile[] {
  const { group } = dataset.about.alignment
  const area = startArea(dataset)
  return [
    ...(dataset.groupIndex.has(group)
      ? [{ id: 'coalitions', chart: 'map', view: { ...defaultView, color: 'alignment' } } as const]
      : []),
    ...(dataset.claims.some(({ measure, program }) => measure === 'agreements' && program === undefined)
      ? [{ id: 'claims', chart: 'claims', view: defaultView } as const]
      : []),
    ...(area
      ? [
          {
            id: 'area',
            chart: 'map',
            view: { ...defaultView, filters: { ...noFilters, group: [area.id] } },
          } as const,
        ]
      : []),
    { id: 'talks', chart: 'cumulative', view: defaultView },
  ]
}

/** The first group that is an area of the map and has a program of its own. */
export function startArea({ groups, programs }: Pick<Dataset, 'groups' | 'programs'>) {
  return groups.find(
    ({ id, area }) => area !== undefined && programs.some(({ requiredForGroup }) => requiredForGroup === id),
  )
}
