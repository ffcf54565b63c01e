import type { Country } from '../schema'

/**
 * Whether a country was searched for agreements in particular. `untracked`: no country of the dataset says so, as in
 * data from before 30 November 2026 and in readers' own data.
 */
export type SearchState = 'searched' | 'unsearched' | 'untracked'

const tracking = new WeakMap<readonly Country[], boolean>()

/** Returns the state of one country of a dataset. Whether the dataset tracks searches is memoized. */
export function searchStateOf(
  { countries }: { countries: readonly Country[] },
  country: Country | undefined,
): SearchState {
  let isTracked = tracking.get(countries)
  if (isTracked === undefined) {
    isTracked = countries.some(({ searched }) => searched)
    tracking.set(countries, isTracked)
  }
  if (!isTracked) return 'untracked'
  return country?.searched ? 'searched' : 'unsearched'
}
