import type { Format } from '../../../format'

/** Also found by the search of the list of organisations. */
export const militaryStated = 'military link stated'

/** What the pages of countries, programs, organisations and records have in common. */
export const profile = (f: Format) => ({
  newestFirst: 'newest first',
  showAll: (n: number) => `Show all ${f.number(n)}`,
  organisationsAside: 'records',
  byProgram: 'By program',
  everyProgram: 'a record counts under each of its programs',
  militaryStated,
  partners: 'Partner countries',
  partnersAside: 'agreements; first part of each bar: state or agency level',
  sites: (n: number) => f.plural(n, { one: 'Site', other: '# sites' }),
  timeline: {
    latest: 'Latest milestones',
    choose: 'Select a mark to see the milestones of its record.',
    others: (n: number) => `and ${f.number(n)} more records`,
    milestones: (n: number) =>
      n === 0 ? 'No milestones' : f.plural(n, { one: '# milestone', other: '# milestones' }),
  },
  coordinates: (lat: number, lon: number) =>
    `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'W' : 'E'}`,
  noCoordinates: 'coordinates not documented',
})

function degrees(value: number): string {
  return String(Math.abs(value))
}
