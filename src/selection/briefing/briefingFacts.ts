import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import { horizonOf } from '../../dataset/horizon/horizonOf'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import type { Claim } from '../../dataset/schema'
import { type Alignment, alignments } from '../alignment'
import { documentedCurve, documentedOn } from '../documentedCurve'
import type { Selection } from '../select'
import { wholeSelection } from '../wholeSelection'

/** The value of a placeholder before formatting. Countries are positions in `dataset.countries`. */
export type FactValue =
  | { kind: 'number'; value: number }
  | { kind: 'countries'; countries: readonly number[] }
  | { kind: 'claim'; claim: Claim }
  | { kind: 'day'; day: DayNumber }

type Fact = (selection: Selection) => FactValue
type ClaimFact = (claim: Claim, dataset: Dataset) => FactValue

/** Facts about the view of a step, by placeholder name: `{agreements}`. */
const viewFacts = {
  agreements: ({ count }) => ({ kind: 'number', value: count }),
  interest: ({ interestCount }) => ({ kind: 'number', value: interestCount }),
  countries: (selection) => ({ kind: 'number', value: partners(selection).length }),
  countryNames: (selection) => ({ kind: 'countries', countries: partners(selection) }),
  organisations: (selection) => ({ kind: 'number', value: organisations(selection) }),
  officialAgreements: (selection) => ({ kind: 'number', value: official(selection).agreements }),
  officialCountries: (selection) => ({ kind: 'number', value: official(selection).countries }),
  subjectSide: (selection) => ({ kind: 'number', value: side(selection, ['subject', 'both']).length }),
  subjectSideNames: (selection) => ({ kind: 'countries', countries: side(selection, ['subject', 'both']) }),
  otherSide: (selection) => ({ kind: 'number', value: side(selection, ['other', 'both']).length }),
  both: (selection) => ({ kind: 'number', value: side(selection, ['both']).length }),
  bothNames: (selection) => ({ kind: 'countries', countries: side(selection, ['both']) }),
  asOf: ({ dataset, asOf }) => ({ kind: 'day', day: Math.min(asOf, horizonOf(dataset)) }),
} satisfies Record<string, Fact>

/** Facts about one stated total, whose id follows a colon: `{stated:dod-2023-100-agreements}`. */
const claimFacts = {
  stated: (claim) => ({ kind: 'claim', claim }),
  documented: (claim, dataset) => {
    const curve = documentedCurve(wholeSelection(dataset))
    const until = parsePartialDate(claim.asOf ?? claim.date)?.end ?? 0
    const { agreements, countries } = documentedOn(curve, until)
    return { kind: 'number', value: claim.measure === 'agreements' ? agreements : countries }
  },
} satisfies Record<string, ClaimFact>

/** All placeholders as they are written. */
export const placeholderNames: readonly string[] = [
  ...Object.keys(viewFacts).map((name) => `{${name}}`),
  ...Object.keys(claimFacts).map((name) => `{${name}:…}`),
]

/**
 * The value of a placeholder, given without its braces. Null if the name is unknown, or if no stated total of agreements
 * or countries has the id.
 */
export function briefingFact(placeholder: string, selection: Selection): FactValue | null {
  const [name = '', id] = placeholder.split(':')
  if (id === undefined) {
    const fact: Fact | undefined = Object.hasOwn(viewFacts, name)
      ? viewFacts[name as keyof typeof viewFacts]
      : undefined
    return fact?.(selection) ?? null
  }
  if (!Object.hasOwn(claimFacts, name)) return null
  const { dataset } = selection
  const claim = dataset.claims.find((other) => other.id === id)
  const isComparable = claim?.measure === 'agreements' || claim?.measure === 'countries'
  if (!claim || (name === 'documented' && (!isComparable || claim.program || claim.period))) return null
  return claimFacts[name as keyof typeof claimFacts](claim, dataset)
}

function partners({ dataset, records, countsAsPartner }: Selection): readonly number[] {
  const found = new Set<number>()
  for (const record of records)
    for (const country of listAt(dataset.columns.partners, record))
      if (countsAsPartner[country]) found.add(country)
  return [...found]
}

function organisations({ dataset, records }: Selection): number {
  const found = new Set<number>()
  for (const record of records)
    for (const organisation of listAt(dataset.columns.organisations, record)) found.add(organisation)
  return found.size
}

function official(selection: Selection) {
  return documentedCurve(selection).at(-1) ?? { agreements: 0, countries: 0 }
}

function side(selection: Selection, sides: readonly Alignment[]): readonly number[] {
  return [...alignments(selection)].flatMap(([country, found]) => (sides.includes(found) ? [country] : []))
}
