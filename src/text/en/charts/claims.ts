import type { Format } from '../../format'
import { the } from '../phrases/article'

/** Stated totals compared with the documented curve. */
export const claims = (f: Format) => ({
  titleReached: 'Documented agreements now reach every overall total stated by officials',
  titleMeasure: 'Stated totals and documented agreements',
  by: 'and stated totals',
  subtitle: 'Totals stated by officials, compared with documented agreements at state or agency level',
  titleProgram: 'totals stated and signatures documented',
  subtitleProgram: (subject: string) =>
    `Stated totals, compared with countries whose state or an agency had signed by then, and with international organisations; ${the(subject)} itself is not counted as documented`,
  subtitleNone:
    'Officials’ totals count everything at once, or something other than these records, so a comparison would be false.',
  titleUnstated: 'no stated total to compare with',
  summary: (agreements: number, countries: number) =>
    `Documented at state or agency level: ${f.plural(agreements, { one: '# agreement', other: '# agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}.`,
  summaryProgram: (stated: number, countries: number, together: number) =>
    `${f.plural(stated, { one: '# stated total', other: '# stated totals' })}. Documented signatures: ${f.plural(countries, { one: '# country', other: '# countries' })}, or ${f.number(together)} with international organisations.`,
  caveatProgram: 'The totals differ in what they include, and the sources used here list no names with them.',
  caveat: (subject: string, official: number) =>
    `${f.number(official)} documented at state or agency level. Officials in ${the(subject)} and elsewhere do not publish what they count, so equal numbers need not mean the same list.`,
  subjectSide: (subject: string) => `Officials from ${the(subject)}`,
  otherSide: 'Other governments',
  period: (who: string, n: number, from: string, to: string, documented: number) =>
    `${from}–${to}: ${f.number(n)} stated (${who}), ${f.number(documented)} documented.`,
  measure: {
    agreements: 'Agreements',
    countries: 'Partner countries',
    'countries-and-organisations': 'Countries and organisations',
  },
  /** Measures of the totals of one program. */
  memberMeasure: {
    agreements: 'Agreements',
    countries: 'Countries that signed',
    'countries-and-organisations': 'Countries and organisations that signed',
  },
  others: 'Others',
  signed: 'Documented signatures',
  documented: 'Documented, state or agency level',
  documentedThen: (n: number) => `documented: ${f.number(n)}`,
  signedThen: (n: number) => `signed: ${f.number(n)}`,
  qualified: (qualifier: string, n: number) =>
    qualifier === 'exactly' ? f.number(n) : `${qualifier} ${f.number(n)}`,
  who: (claimant: string, date: string) => `${claimant}, ${date}`,
  wholeYear: 'Stated for a whole year',
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
  /** The same where there is little room. */
  qualifiedShort: (qualifier: string, n: number) =>
    qualifier === 'exactly'
      ? f.number(n)
      : `${qualifier === 'more than' ? 'over' : qualifier} ${f.number(n)}`,
  /** The date first, because a long name may be cut. */
  whoListed: (claimant: string, date: string) => `${date} ${claimant}`,
  /** Last column of the list that replaces the panels on narrow screens. */
  listDocumented: 'Documented',
})
