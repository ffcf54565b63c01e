import type { Format } from '../format'

/** The world map: finding, legend, tooltip, names of countries for assistive technology, disclaimer. */
export const map = (f: Format) => ({
  name: 'World map. Arrow keys move between countries, Enter opens one.',
  pictureName: 'World map',
  title: (countries: number, subject: string) =>
    countries === 0
      ? `No country has a documented agreement with ${subject} under these filters`
      : f.plural(countries, {
          one: `# country has a documented agreement with ${subject}`,
          other: `# countries have a documented agreement with ${subject}`,
        }),
  titleFiltered: (countries: number) =>
    f.plural(countries, {
      one: '# country has an agreement that matches',
      other: '# countries have an agreement that matches',
    }),
  titleAlignment: (a: { program: string; group: string; subject: number; other: number; both: number }) =>
    `${a.program}: ${f.plural(a.subject + a.both, { one: '# country', other: '# countries' })}; ${a.group}: ${f.number(a.other + a.both)}; in both: ${f.number(a.both)}`,
  subtitle: {
    agreements: 'Documented agreements by partner country',
    programs: 'Number of programs by partner country',
    first: 'Year of the first documented agreement',
    alignment: (program: string, group: string, day: string) =>
      `${program} (signed by the state or an agency) and ${group}, as of ${day}`,
    program: (label: string) => `${label}: documented agreements by partner country`,
  },
  summary: (first: readonly string[], countries: number) =>
    countries === 0
      ? 'The map shows no country.'
      : `The map shows ${f.plural(countries, { one: '# country', other: '# countries' })}; most records: ${f.list(first)}.`,
  summaryPart: (name: string, n: number) => `${name} ${f.number(n)}`,
  caveat: (territories: readonly string[], subject: string) =>
    [
      'Boundaries and names shown do not imply endorsement.',
      territories.length > 0 ? `Counted with ${subject}: ${f.list(territories)}.` : '',
      'Equal Earth projection, Natural Earth 1:50m.',
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
    interest: 'Interest, not counted',
    remark: 'Remark',
    alignment: 'Coalition',
  },
  remark: {
    interest: 'interest or negotiation only',
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
        ? `, ${f.plural(interest, { one: '# of interest or in negotiation', other: '# of interest or in negotiation' })}`
        : ''
    return `${name}, ${count}${doubt}${remark ? `, ${remark}` : ''}`
  },
  subject: 'whose partners are shown',
  tooltipCount: (n: number) =>
    n === 0 ? 'no agreement' : f.plural(n, { one: '# agreement', other: '# agreements' }),
  morePrograms: (n: number) => f.plural(n, { one: '# more program', other: '# more programs' }),
  interestCount: (n: number) =>
    f.plural(n, {
      one: '# expression of interest or negotiation',
      other: '# expressions of interest or negotiations',
    }),
  label: (name: string, n: number) => `${name} ${f.number(n)}`,
  buttons: { zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show the whole world' },
  wheelHint: (isApple: boolean) => `Hold ${isApple ? '⌘' : 'Ctrl'} and turn the wheel to zoom`,
  failed: 'The shapes of the countries could not be fetched. The table below has the same numbers.',
  loading: 'Drawing the map…',
  legend: {
    name: 'Legend; press a class to see only its countries',
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
          ? `${f.year(from)} on`
          : `${f.year(from)}–${f.year(to)}`,
    only: (range: string, n: number) =>
      `${range}: ${f.plural(n, { one: 'only this # country', other: 'only these # countries' })}`,
    unofficial: 'Institutions, companies only',
    ended: 'All ended',
    interest: 'Interest only',
    none: 'No record',
    site: 'Ground station',
    side: (side: string, n: number) => `${side} ${f.number(n)}`,
  },
})
