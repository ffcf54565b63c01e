import { listAt } from '../../../dataset/indexDataset'
import type { Agreement } from '../../../dataset/schema'
import { agreementLevels } from '../../../dataset/vocabulary'
import type { Selection } from '../../../selection/select'

/** The headline figures of a selection. Counts of records unless it says otherwise. */
export interface Headline {
  agreements: number
  /** Records that match but are interest or negotiation, and so left out. */
  leftOut: number
  partnerCountries: number
  /** Partner countries whose every record is of an institution or a company. */
  unofficialCountries: number
  programs: number
  /** Position of the program that most records carry; null without records. */
  largestProgram: number | null
  largestProgramCount: number
  organisations: number
  /** How many of those organisations belong to the subject or its territories. */
  ownOrganisations: number
  newest: Agreement | null
  sources: number
}

const unofficialLevels = new Set([agreementLevels.indexOf('institution'), agreementLevels.indexOf('company')])

/** Counts the headline figures in one pass over the selected records. */
export function headline(selection: Selection): Headline {
  const { dataset, records, interest, countsAsPartner } = selection
  const { columns } = dataset
  const countries = new Map<number, { isOfficial: boolean }>()
  const programCounts = new Map<number, number>()
  const organisations = new Set<number>()
  const sources = new Set<string>()
  for (const record of records) {
    const isOfficial = !unofficialLevels.has(columns.level[record] ?? -1)
    for (const country of listAt(columns.partners, record)) {
      if (!countsAsPartner[country]) continue
      const known = countries.get(country)
      if (!known) countries.set(country, { isOfficial })
      else if (isOfficial) known.isOfficial = true
    }
    for (const program of listAt(columns.programs, record))
      programCounts.set(program, (programCounts.get(program) ?? 0) + 1)
    for (const organisation of listAt(columns.organisations, record)) organisations.add(organisation)
    for (const source of dataset.agreements[record]?.sources ?? []) sources.add(source)
  }
  const [largest] = [...programCounts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const own = new Set([dataset.about.subject.country, ...dataset.about.subject.territories])
  return {
    agreements: records.length,
    leftOut: interest.length,
    partnerCountries: countries.size,
    unofficialCountries: [...countries.values()].filter((country) => !country.isOfficial).length,
    programs: programCounts.size,
    largestProgram: largest?.[0] ?? null,
    largestProgramCount: largest?.[1] ?? 0,
    organisations: organisations.size,
    ownOrganisations: [...organisations].filter((o) => own.has(dataset.organisations[o]?.country ?? ''))
      .length,
    newest: dataset.agreements[records[records.length - 1] ?? -1] ?? null,
    sources: sources.size,
  }
}
