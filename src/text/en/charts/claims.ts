import type { Format } from '../../format'

/** Stated totals against the documented curve. */
export const claims = (f: Format) => ({
  titleReached: 'Named records now reach every overall total that officials have stated',
  titleMeasure: 'Stated totals against documented agreements',
  subtitle: 'Totals stated by officials against documented agreements at state or agency level',
  subtitleFiltered:
    'Totals stated by officials for everything, against documented agreements at state or agency level that match the filters',
  summary: (agreements: number, countries: number) =>
    `Documented at state or agency level: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}.`,
  caveat: (subject: string, official: number) =>
    `At state or agency level: ${f.number(official)}. Officials in ${subject} and elsewhere do not publish what they count: the same number need not mean the same list.`,
  subjectSide: (subject: string) => `Officials of ${subject}`,
  otherSide: 'Other governments',
  period: (who: string, n: number, from: string, to: string, documented: number) =>
    `For ${from}–${to} ${who} counted ${f.number(n)}; ${f.number(documented)} are documented.`,
  measure: { agreements: 'Agreements', countries: 'Partner countries' },
  documented: 'Documented, state or agency level',
  documentedThen: (n: number) => `documented: ${f.number(n)}`,
  qualified: (qualifier: string, n: number) =>
    qualifier === 'exactly' ? f.number(n) : `${qualifier} ${f.number(n)}`,
  who: (claimant: string, date: string) => `${claimant}, ${date}`,
  moreThan: 'Stated as “more than”',
  nearly: 'Stated as “nearly”',
  columns: {
    claimant: 'Who',
    date: 'Stated',
    measure: 'What',
    value: 'Total',
    documented: 'Documented then',
    scope: 'Scope',
  },
})
