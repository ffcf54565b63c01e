import { countryTallies } from '../../selection/countryTallies'
import type { Selection } from '../../selection/select'

const most = 6

/**
 * Returns countries with records near one without: of its subregion first, then of its region, each with most records
 * first.
 */
export function partnersNearby(
  selection: Selection,
  position: number,
): readonly { country: number; count: number }[] {
  const { countries } = selection.dataset
  const own = countries[position]
  if (!own?.region) return []
  const near = countryTallies(selection).filter(
    ({ country, count }) => count > 0 && country !== position && countries[country]?.region === own.region,
  )
  const isClose = ({ country }: { country: number }) => countries[country]?.subregion === own.subregion
  return [...near.filter(isClose), ...near.filter((tally) => !isClose(tally))]
    .slice(0, most)
    .map(({ country, count }) => ({ country, count }))
}
