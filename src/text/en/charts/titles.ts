import { capital } from '../phrases/capital'

/** How a chart's headline names the view. `phrase` is that of the view. */
export const titles = {
  about: (phrase: string, finding: string) => `${capital(phrase)}: ${finding}`,
  plain: (finding: string) => capital(finding),
  /** `by` is how the records are shown: “over time”. */
  measure: (phrase: string, by: string) => {
    // “Agreements since 2020, over time”, but “Agreements to 2022 and stated totals”.
    const endsInPeriod = / (since|in|from|to) .*\d$/.test(phrase) && !by.startsWith('and ')
    return `${capital(phrase)}${phrase.includes(',') || endsInPeriod ? ',' : ''} ${by}`
  },
  none: 'No agreements',
  noneOf: (phrase: string) => `No ${phrase}`,
  /** A sentence about the drawing. */
  summary: (phrase: string, summary: string) => `${capital(phrase)}. ${summary}`,
}
