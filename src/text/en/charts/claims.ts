import type { Format } from '../../format'
import { the } from '../article'

/** Stated totals compared with the documented curve. */
export const claims = (f: Format) => ({
  titleReached: 'Documented agreements now reach every overall total stated by officials',
  titleMeasure: 'Stated totals and documented agreements',
  subtitle: 'Totals stated by officials, compared with documented agreements at state or agency level',
  subtitleFiltered:
    'Totals stated by officials for all agreements, compared with documented agreements at state or agency level under these filters',
  summary: (agreements: number, countries: number) =>
    `Documented at state or agency level: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}.`,
  caveat: (subject: string, official: number) =>
    `${f.number(official)} documented at state or agency level. Officials in ${the(subject)} and elsewhere do not publish what they count, so equal numbers need not mean the same list.`,
  subjectSide: (subject: string) => `Officials from ${the(subject)}`,
  otherSide: 'Other governments',
  period: (who: string, n: number, from: string, to: string, documented: number) =>
    `${from}–${to}: ${f.number(n)} stated (${who}), ${f.number(documented)} documented.`,
  measure: { agreements: 'Agreements', countries: 'Partner countries' },
  documented: 'Documented, state or agency level',
  documentedThen: (n: number) => `documented: ${f.number(n)}`,
  qualified: (qualifier: string, n: number) =>
    qualifier === 'exactly' ? f.number(n) : `${qualifier} ${f.number(n)}`,
  who: (claimant: string, date: string) => `${claimant}, ${date}`,
  moreThan: 'Stated as “more than”',
  nearly: 'Stated as “nearly”',
  columns: {
    claimant: 'Stated by',
    date: 'Date',
    measure: 'Measure',
    value: 'Total',
    documented: 'Documented by then',
    scope: 'Scope',
  },
})
