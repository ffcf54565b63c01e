import { neverEnds } from '../dataset'
import { ownCountriesOf } from '../ownCountries'
import { type DateInterval, parsePartialDate } from '../partialDate'
import type { Agreement, CompiledDataset, Organisation, Party } from '../schema'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  checkedStates,
  confidences,
  evidenceKinds,
  militaryLinks,
  organisationTypes,
} from '../vocabulary'
import type { RecordCodes } from './agreementColumns'

type Lists = Pick<CompiledDataset, 'about' | 'organisations'>

/** Positions by id, as in the indexes of a dataset. */
interface Positions {
  programIndex: ReadonlyMap<string, number>
  countryIndex: ReadonlyMap<string, number>
  organisationIndex: ReadonlyMap<string, number>
}

/** Returns a function that encodes the records of a dataset. It throws on a broken reference. */
export function createRecordCodes(
  { about, organisations }: Lists,
  index: Positions,
  sourceOf: (id: string) => number = createNumbers(),
) {
  const ownCountries = ownCountriesOf(about)
  const partyCodesOf = createPartyCodes({ about, organisations }, index.organisationIndex)
  return (agreement: Agreement, interval: DateInterval): RecordCodes => {
    return {
      start: interval.start,
      end: interval.end,
      endedFrom: endedFrom(agreement, interval.end),
      isInterest: isInterest(agreement),
      kind: agreementKinds.indexOf(agreement.kind),
      level: agreementLevels.indexOf(agreement.level),
      status: agreementStatuses.indexOf(agreement.status),
      confidence: confidences.indexOf(agreement.confidence),
      evidence: evidenceKinds.indexOf(agreement.evidenceKind ?? 'open'),
      checked: checkedStates.indexOf(agreement.checked === undefined ? 'never' : 'yes'),
      programs: agreement.programs.map((id) => lookUp(index.programIndex, id)),
      partners: agreement.parties.flatMap((party) =>
        party.country && !ownCountries.has(party.country) ? [lookUp(index.countryIndex, party.country)] : [],
      ),
      ...partyCodesOf(agreement.parties),
      sources: agreement.sources.map(sourceOf),
    }
  }
}

/** Returns a function that numbers texts in the order in which it first sees them. */
export function createNumbers(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

/** What the organisations among the parties of a record are: the part of its codes that depends on nothing else. */
export function createPartyCodes(
  { about, organisations }: Lists,
  organisationIndex: ReadonlyMap<string, number>,
) {
  const ownCountries = ownCountriesOf(about)
  const typeOfOrganisation = organisations.map((organisation) => organisationTypes.indexOf(organisation.type))
  return (
    parties: readonly Pick<Party, 'country' | 'organisation'>[],
  ): Pick<RecordCodes, 'organisations' | 'organisationTypes' | 'partnerTypes' | 'military'> => {
    const named = parties.flatMap(({ country, organisation: id }) => {
      if (!id) return []
      const organisation = lookUp(organisationIndex, id)
      const side = country ?? organisations[organisation]?.country
      return [
        { organisation, type: typeOfOrganisation[organisation] ?? 0, isOwn: ownCountries.has(side ?? '') },
      ]
    })
    return {
      organisations: named.map(({ organisation }) => organisation),
      organisationTypes: sidedTypeCodes(named),
      partnerTypes: named.filter(({ isOwn }) => !isOwn).map(({ type }) => type),
      military: militaryCodes(
        named.flatMap(({ organisation, isOwn }) => {
          const about = organisations[organisation]
          return about ? [{ ...about, isOwn }] : []
        }),
      ),
    }
  }
}

/** Positions in `sidedTypes`: the type of each organisation, and once more for those on the subject's side. */
export function sidedTypeCodes(named: readonly { type: number; isOwn: boolean }[]): readonly number[] {
  return named.flatMap(({ type, isOwn }) => (isOwn ? [type, type + organisationTypes.length] : [type]))
}

/** The values of `militaryLinks` that hold for these organisations, as their positions. */
export function militaryCodes(
  named: readonly (Pick<Organisation, 'type' | 'militaryLink'> & { isOwn: boolean })[],
): readonly number[] {
  const found = named.flatMap(({ type, militaryLink, isOwn }) => {
    const side = isOwn ? 'own' : 'partner'
    return [
      ...(type === 'military' ? (['body', `${side}-body`] as const) : []),
      ...(militaryLink ? (['source', `${side}-source`] as const) : []),
    ]
  })
  const values = found.length > 0 ? found : (['none'] as const)
  return values.map((value) => militaryLinks.indexOf(value))
}

/** The position of an id. Throws if it is unknown, which the checker would have reported. */
export function lookUp(index: ReadonlyMap<string, number>, id: string): number {
  const position = index.get(id)
  if (position === undefined) throw new Error(`“${id}” is not in the dataset`)
  return position
}

/** Whether the record is an expression of interest or a negotiation, which totals leave out by default (rule 4). */
export function isInterest(agreement: Pick<Agreement, 'kind' | 'status'>): boolean {
  return agreement.kind === 'expression-of-interest' || agreement.status === 'in-negotiation'
}

/**
 * The first day on which a record is no longer in force (counting rule 5): the day after its documented end. If that is
 * unknown, the day after its own date, because nothing shows that it was in force later.
 */
export function endedFrom(agreement: Pick<Agreement, 'status' | 'ended'>, lastDayOfDate: number): number {
  if (agreement.status !== 'ended' && agreement.status !== 'withdrawn') return neverEnds
  const end = agreement.ended ? parsePartialDate(agreement.ended) : null
  return (end ? end.end : lastDayOfDate) + 1
}
