import type { Format } from '../format'
import { countrySummary } from './countrySummary'

/** The page of one country, and the index of all. */
export const countryPage = (f: Format) => ({
  summary: countrySummary(f),
  allCountries: 'All countries',
  /** How a citation names the page. */
  cited: (name: string, subject: string) => `${name} and ${subject} in space`,
  compareWith: (name: string) => `Compare with ${name}`,
  stateOrAgency: 'at state or agency level',
  byProgram: 'By program',
  primary: 'primary program',
  newestFirst: 'newest first',
  allRecords: (n: number) => `Show all ${f.number(n)}`,
  timeline: {
    latest: 'Latest milestones',
    choose: 'Choose a mark to see those of one record.',
    others: (n: number) => f.plural(n, { one: 'and # more record', other: 'and # more records' }),
    milestones: (n: number) =>
      n === 0 ? 'No milestones' : f.plural(n, { one: '# milestone', other: '# milestones' }),
  },
  ranking: {
    title: 'In the ranking',
    aside: 'by agreements',
    tied: (rank: number) => `${f.ordinal(rank, { one: '#st', two: '#nd', few: '#rd', other: '#th' })} =`,
    level: (n: number) => f.plural(n, { one: 'and # other:', other: 'and # others:' }),
    moreAbove: (n: number, count: number) =>
      `${f.plural(n, { one: '# more country has', other: '# more countries have' })} ${f.number(count)} as well.`,
    moreBelow: (n: number, count: number) =>
      `${f.plural(n, { one: '# more country has', other: '# more countries have' })} ${f.number(count)} as well.`,
  },
  nearby: 'Partners in the same region',
  nearbyAside: 'agreements; nearest part of it first',
  sites: {
    title: (n: number) => f.plural(n, { one: 'Site', other: '# sites' }),
    map: (country: string, n: number) =>
      `Map of ${country} with ${f.plural(n, { one: '# site', other: '# sites' })}, listed below`,
    place: (lat: number, lon: number) =>
      `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'W' : 'E'}`,
    far: (n: number) =>
      f.plural(n, {
        one: '# site far from the country is not drawn.',
        other: '# sites far from the country are not drawn.',
      }),
    noPlace: 'coordinates not documented',
  },
  index: {
    title: 'Countries',
    pageTitle: (product: string) => `Countries · ${product}`,
    description: (n: number, subject: string) =>
      `${f.plural(n, { one: '# country has', other: '# countries have' })} a documented space agreement with ${subject}. All countries by region, with the number of agreements.`,
    lead: (withRecord: number, all: number, subject: string) =>
      `${f.plural(withRecord, { one: '# country or territory', other: '# countries and territories' })} of ${f.number(all)} ${withRecord === 1 ? 'has' : 'have'} a documented space agreement with ${subject}. The others are listed in grey: none was found, which is not the same as none.`,
    region: (name: string, withRecord: number, all: number) =>
      `${name}: ${f.number(withRecord)} of ${f.number(all)}`,
    noRegion: 'Outside the regions',
    interestOnly: 'interest only',
    subject: 'the subject',
  },
})

function degrees(value: number): string {
  return String(Math.abs(value))
}
