import type { Format } from '../format'
import { the } from './phrases/article'
import { onDate } from './phrases/onDate'

interface MapCaveat {
  /** Names of territories that count with the subject. */
  territories: readonly string[]
  subject: string
  isWorld: boolean
  /** The coloured countries that the map does not show. */
  outside: { count: number; counted: keyof typeof outsideForms }
}

const outsideForms = {
  agreements: { one: '# country with agreements lies', other: '# countries with agreements lie' },
  matching: {
    one: '# country with matching agreements lies',
    other: '# countries with matching agreements lie',
  },
  members: { one: '# member lies', other: '# members lie' },
}

/** The world map: headline, legend, tooltip, accessible names, disclaimer. */
export const map = (f: Format) => ({
  name: 'World map. Arrow keys move between countries, Enter opens one.',
  pictureName: 'World map',
  title: (countries: number, subject: string) =>
    countries === 0
      ? `No country has a documented agreement with ${the(subject)}`
      : f.plural(countries, {
          one: `# country has a documented agreement with ${the(subject)}`,
          other: `# countries have a documented agreement with ${the(subject)}`,
        }),
  /** With filters: the number of partner countries, and the phrase of the view. */
  titleFiltered: (countries: number, phrase: string) =>
    countries === 0
      ? `No country has ${phrase}`
      : f.plural(countries, { one: `# country has ${phrase}`, other: `# countries have ${phrase}` }),
  /** The same for phrases that begin with a participle: “have announced agreements” would say something else. */
  titleWith: (countries: number, phrase: string) =>
    f.plural(countries, { one: `# country with ${phrase}`, other: `# countries with ${phrase}` }),
  partnerCountries: (n: number) => f.plural(n, { one: '# partner country', other: '# partner countries' }),
  /** A program that colours the map among records of others. */
  among: (program: string, phrase: string, countries: string) => `${program} among ${phrase}: ${countries}`,
  titleAlignment: (a: { program: string; group: string; subject: number; other: number; both: number }) =>
    `${a.program}: ${f.plural(a.subject + a.both, { one: '# country', other: '# countries' })}; ${a.group}: ${f.number(a.other + a.both)}; in both: ${f.number(a.both)}`,
  subtitle: {
    agreements: (subject: string) => `Documented agreements with ${the(subject)}, by partner country`,
    programs: (subject: string) => `Number of programs with ${the(subject)}, by partner country`,
    first: (subject: string) => `Year of the first documented agreement with ${the(subject)}`,
    /** `asOf`: one of the phrases below. */
    alignment: (program: string, group: string, asOf: string) =>
      `${program} (signed by the state or an agency) and ${group}, ${asOf}`,
    program: (subject: string, label: string) =>
      `${label}: documented agreements with ${the(subject)}, by partner country`,
    /** A program with a ladder: how many of its partners are members, on the last day of the view. */
    signed: (subtitle: string, partners: number, signed: number, asOf: string) =>
      `${subtitle}; ${f.number(signed)} of ${f.plural(partners, { one: '# country', other: '# countries' })} had signed, by the state or an agency, ${asOf}`,
  },
  /** Below the large figures of a picture. */
  figures: {
    agreements: (n: number, withInterest: boolean) =>
      withInterest
        ? f.plural(n, {
            one: 'agreement or expression of interest',
            other: 'agreements and expressions of interest',
          })
        : f.plural(n, { one: 'agreement', other: 'agreements' }),
    countries: (n: number) => f.plural(n, { one: 'partner country', other: 'partner countries' }),
    both: 'in both',
  },
  /** Names for labels that have no room for the usual one, by ISO 3166-1 alpha-3 code. */
  shortNames: { ARE: 'UAE', USA: 'US', GBR: 'UK', BIH: 'Bosnia', CAF: 'CAR' } as Readonly<
    Record<string, string>
  >,
  asOf: (day: string) => `as of ${day}`,
  researchedTo: (day: string) => `as far as documented, researched to ${day}`,
  /** Ends the subtitle of a map that shows only an area. */
  area: (name: string) => `Map of ${the(name)}`,
  part: 'Part of the map',
  /** Ends the headline of a map that shows only some of its countries. */
  inArea: (title: string, shown: number, all: number, area: string) =>
    all === 1
      ? `${title}, outside ${the(area)}`
      : `${title}, ${shown === 0 ? 'none' : f.number(shown)} of them in ${the(area)}`,
  /** The same for members of the two coalitions, which the headline counts apart. */
  membersInArea: (title: string, shown: number, all: number, area: string) =>
    `${title}; ${shown === 0 ? 'none' : f.number(shown)} of all ${f.number(all)} in ${the(area)}`,
  summary: (leaders: string, countries: number) =>
    countries === 0
      ? 'The map shows no countries with agreements.'
      : `The map shows ${f.plural(countries, { one: '# country', other: '# countries' })}; most agreements: ${leaders}.`,
  caveat: ({ territories, subject, isWorld, outside }: MapCaveat) =>
    [
      outside.count > 0 ? `${f.plural(outside.count, outsideForms[outside.counted])} outside this map.` : '',
      'Boundaries and names shown do not imply endorsement.',
      territories.length > 0 ? `Counted with ${the(subject)}: ${f.list(territories)}.` : '',
      `${isWorld ? 'Equal Earth' : 'Lambert equal-area'} projection, Natural Earth 1:50m.`,
    ]
      .filter(Boolean)
      .join(' '),
  columns: {
    country: 'Country',
    code: 'Code',
    agreements: 'Agreements',
    stateOrAgency: 'State or agency level',
    programs: 'Programs',
    first: 'First year',
    interest: 'Expressions of interest, not counted',
    sites: 'Sites in its records',
    remark: 'Note',
    alignment: 'Coalition',
  },
  remark: {
    interest: 'expressions of interest only',
    ended: 'all ended',
    unofficial: 'institutions or companies only',
  },
  sides: {
    subject: (program: string, _group: string) => `${program} only`,
    other: (_program: string, group: string) => `${group} only`,
    both: () => 'Both',
    neither: () => 'Neither',
  },
  spoken: (name: string, n: number, interest: number, remark: string) => {
    const count = f.plural(n, { one: '# agreement', other: '# agreements' })
    const doubt =
      interest > 0
        ? `, ${f.plural(interest, { one: '# expression of interest', other: '# expressions of interest' })}`
        : ''
    return `${name}, ${count}${doubt}${remark ? `, ${remark}` : ''}`
  },
  subject: 'whose partners are shown',
  tooltipCount: (n: number) =>
    n === 0 ? 'no agreements' : f.plural(n, { one: '# agreement', other: '# agreements' }),
  searchedOn: (day: string) => `Last searched ${onDate(day, f.date(day))}, nothing found`,
  /** Which records are counted, under filters. */
  tooltipView: (phrase: string) => `Only ${phrase}`,
  morePrograms: (n: number) => f.plural(n, { one: '# more program', other: '# more programs' }),
  interestCount: (n: number) =>
    f.plural(n, {
      one: '# expression of interest',
      other: '# expressions of interest',
    }),
  label: (name: string, n: number) => `${name} ${f.number(n)}`,
  site: (name: string, type: string) => `${name} (${type.toLocaleLowerCase('en')})`,
  list: { heading: 'Also on this map', more: (n: number) => `and ${f.number(n)} more` },
  labelYear: (name: string, year: number) => `${name} ${f.year(year)}`,
  inset: (area: string) => `Show the map of ${the(area)}`,
  buttons: { zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show the whole map' },
  wheelHint: (isApple: boolean) => `Hold ${isApple ? '⌘' : 'Ctrl'} and scroll to zoom`,
  failed: 'The map could not be loaded. The table below has the same numbers.',
  loading: 'Loading the map…',
  legend: {
    name: 'Legend: select a class to show only its countries',
    pictureName: 'Legend',
    range: (from: number, to: number) =>
      to === Number.POSITIVE_INFINITY
        ? `${f.number(from)}+`
        : from === to
          ? f.number(from)
          : `${f.number(from)}–${f.number(to)}`,
    years: (from: number, to: number) =>
      from === 0
        ? `before ${f.year(to + 1)}`
        : to === 9999
          ? `from ${f.year(from)}`
          : `${f.year(from)}–${f.year(to)}`,
    only: (range: string, n: number) =>
      `${range}: ${f.plural(n, { one: 'show only # country', other: 'show only # countries' })}`,
    unofficial: 'Institutions or companies only',
    ended: 'All ended',
    interest: 'Interest only',
    none: 'No record',
    /** The two states that `none` stands for, in data that says which countries were searched. */
    searched: 'Searched, nothing found',
    unsearched: 'Not searched',
    hidden: 'Records, but none that match',
    outside: 'Excluded by the filters',
    founder: (subject: string) => `${subject}, founder`,
    neighbours: 'Outside this area',
    /** Names of shapes that stand for several types of site. */
    siteShapes: {
      triangle: 'Ground station',
      circle: 'Observatory',
      diamond: 'Spaceport',
      square: 'Centre, laboratory or office',
      cross: 'Training site',
      ring: 'Site',
    },
    side: (side: string, n: number) => `${side} ${f.number(n)}`,
  },
})
