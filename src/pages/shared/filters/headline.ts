import type { Agreement } from '../../../dataset/schema'
import { countedByValue } from '../../../selection/counting/readCounts'
import { countryTallies } from '../../../selection/countryTallies'
import { signedPartners } from '../../../selection/program/signedMembers'
import { distinctSources } from '../../../selection/records/distinctSources'
import { newestRecord } from '../../../selection/records/newestRecords'
import type { Selection } from '../../../selection/select'

/** Headline figures of a selection. Counts are of records unless stated otherwise. */
export interface Headline {
  agreements: number
  /** Matching records that are not counted: interest and negotiations. */
  notCounted: number
  partnerCountries: number
  /** Partner countries whose records are all at institution or company level. */
  unofficialCountries: number
  /** How many of the partner countries have signed, in a view of a program with a ladder; null in others. */
  signed: number | null
  programs: number
  /** Position of the program with most records; null without records, or if several have as many. */
  largestProgram: number | null
  largestProgramCount: number
  organisations: number
  /** How many of those organisations belong to the subject or its territories. */
  ownOrganisations: number
  newest: Agreement | null
  sources: number
}

const headlines = new WeakMap<Selection, Headline>()

/** Returns the headline figures, memoized per selection. */
export function headline(selection: Selection): Headline {
  const known = headlines.get(selection)
  if (known) return known
  const made = countHeadline(selection)
  headlines.set(selection, made)
  return made
}

function countHeadline(selection: Selection): Headline {
  const { dataset, counts } = selection
  const partners = countryTallies(selection).filter(({ count }) => count > 0)
  const programs = countedByValue(counts, 'program')
  const largestCount = Math.max(0, ...programs)
  const isAlone = programs.indexOf(largestCount) === programs.lastIndexOf(largestCount)
  const found = countedByValue(counts, 'organisation')
  const organisations = dataset.organisations.filter((_, position) => (found[position] ?? 0) > 0)
  return {
    agreements: selection.count,
    notCounted: selection.interestCount,
    partnerCountries: partners.length,
    unofficialCountries: partners.filter(({ officialCount }) => officialCount === 0).length,
    signed: signedPartners(selection)?.members ?? null,
    programs: programs.filter((count) => count > 0).length,
    largestProgram: isAlone && largestCount > 0 ? programs.indexOf(largestCount) : null,
    largestProgramCount: largestCount,
    organisations: organisations.length,
    ownOrganisations: organisations.filter(({ country }) => dataset.ownCountries.has(country ?? '')).length,
    newest: dataset.agreements[newestRecord(selection) ?? -1] ?? null,
    sources: distinctSources(selection),
  }
}
