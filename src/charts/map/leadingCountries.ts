import { countryTallies } from '../../selection/countryTallies'
import type { ChartContext } from '../contract/chart'
import { countryName } from '../names/countryName'
import { mapValue } from './mapStyles'

/** Names of the countries that stand highest on the map, with the records that put them there, for a summary. */
export function leadingCountries({ selection, view, text }: ChartContext, most: number): readonly string[] {
  const counts = view.color === 'programs' || view.color === 'first' ? 'agreements' : view.color
  return countryTallies(selection)
    .map((tally) => ({ tally, count: mapValue(tally, counts, selection) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ tally, count }) =>
      text.m.map.summaryPart(countryName(selection.dataset, text, tally.country), count),
    )
}
