import type { Agreement } from '../../../dataset/schema'
import { requiredFacts } from '../../../dataset/vocabulary'
import type { Format } from '../../format'

type Shown = Extract<Agreement['confidenceReason'], { code: 'shown' }>
type Support = Shown['act']
type Fact = (typeof requiredFacts)[number]

const levels = { high: 'High', medium: 'Medium', low: 'Low' } as const
const facts = { act: 'the act', date: 'its date', parties: 'its parties' } as const
const orderOfSupports: readonly Support[] = ['preview', 'single', 'primary', 'writers']

/** Explains the confidence of a record, from the reason that the build computed. */
export function confidenceReason(
  f: Format,
  {
    confidence,
    confidenceReason: reason,
    doubt,
  }: Pick<Agreement, 'confidence' | 'confidenceReason' | 'doubt'>,
): string {
  const level = levels[confidence]
  if (reason === undefined) return `${level}, as stated in the file.`
  switch (reason.code) {
    case 'doubt':
      return `${level}: there is a doubt. ${doubt ?? ''}`.trim()
    case 'open':
      return reason.missing.length === Object.keys(facts).length
        ? `${level}: its sources are listed, but not yet which of them shows which fact.`
        : `${level}: its sources are listed, but not yet which of them shows ${listed(f, reason.missing)}.`
    case 'shown':
      return `${level}: ${shown(f, reason, confidence === 'high')}.`
  }
}

function shown(f: Format, reason: Shown, isHigh: boolean): string {
  const parts = orderOfSupports.flatMap((support) => {
    const named = requiredFacts.filter((fact) => reason[fact] === support)
    // What makes the confidence medium is what a reader needs to know.
    const isWeak = support === 'preview' || support === 'single'
    return named.length === 0 || (!isHigh && !isWeak) ? [] : [supported(support, listed(f, named))]
  })
  return f.list(parts)
}

function supported(support: Support, named: string): string {
  switch (support) {
    case 'primary':
      return `a primary source shows ${named}`
    case 'writers':
      return `two independent writers show ${named}`
    case 'single':
      return `only one writer shows ${named}`
    case 'preview':
      return `only pages from before the act show ${named}`
  }
}

function listed(f: Format, named: readonly Fact[]): string {
  return f.list(named.map((fact) => facts[fact]))
}
