import type { Dataset } from '../../dataset/dataset'
import { type Filters, facetIds } from '../../selection/filters'
import type { Text } from '../../text/text'

/** A headline names up to this many filters; from one more on it gives their number. */
const mostNamed = 4

/** Longer search words are cut in a phrase; the list of filters has them in full. */
const longestQuery = 60

/** How many filters are set: each value of a facet, the words, the period, and interest. */
export function filterCount(filters: Filters): number {
  return (
    facetIds.reduce((sum, facet) => sum + filters[facet].length, 0) +
    (filters.q === '' ? 0 : 1) +
    (filters.from === null && filters.to === null ? 0 : 1) +
    (filters.interest ? 1 : 0)
  )
}

/** Whether the phrase names all filters of the view. Otherwise it gives their number, and they are to be listed. */
export function isNamedInFull(filters: Filters): boolean {
  return filterCount(filters) <= mostNamed
}

/**
 * The view as a noun phrase in lower case, for headlines, titles, file metadata and citations: “state-level agreements
 * on the lunar research station with African countries, to October 2023”. Without filters “documented agreements”.
 */
export function viewPhrase(dataset: Dataset, filters: Filters, text: Text): string {
  return phraseIn('several', dataset, filters, text)
}

/** A number of records with the phrase in the right form: “1 launch with Egypt”, “7 launches with Egypt”. */
export function countedPhrase(n: number, dataset: Dataset, filters: Filters, text: Text): string {
  const forms = (['one', 'several'] as const).map((form) => `# ${phraseIn(form, dataset, filters, text)}`)
  return text.f.plural(n, { one: forms[0] ?? '', other: forms[1] ?? '' })
}

/** What one country has, which may be a single record: “an agreement on BeiDou”, “agreements on BeiDou”. */
export function heldPhrase(n: number, dataset: Dataset, filters: Filters, text: Text): string {
  return n === 1
    ? text.m.viewPhrase.single(phraseIn('one', dataset, filters, text))
    : phraseIn('several', dataset, filters, text)
}

function phraseIn(form: 'one' | 'several', dataset: Dataset, filters: Filters, text: Text): string {
  const { m, f } = text
  const words = m.viewPhrase
  const count = filterCount(filters)
  if (count === 0) return words.unfiltered(form)
  if (!isNamedInFull(filters)) return words.many(count, form)
  const { programs, programIndex, countries, countryIndex, groups, groupIndex } = dataset
  const { organisations, organisationIndex } = dataset
  const parts = {
    kinds: filters.kind,
    levels: filters.level,
    statuses: filters.status,
    confidences: filters.confidence,
    evidence: filters.evidence,
    checked: filters.checked,
    topics: filters.program.map((id) => {
      const program = programs[programIndex.get(id) ?? -1]
      return program?.phrase ?? words.inProgram(program?.label ?? id)
    }),
    countries: filters.country.map((code) => {
      const country = countries[countryIndex.get(code) ?? -1]
      return country ? words.named(f.country(country)) : code
    }),
    regions: filters.region.map((region) => m.words.region[region] ?? region),
    groups: filters.group.map((id) => {
      const group = groups[groupIndex.get(id) ?? -1]
      return group?.phrase ?? words.withGroup(group?.shortName ?? id)
    }),
    organisations: filters.organisation.map((id) => {
      const organisation = organisations[organisationIndex.get(id) ?? -1]
      return words.named(organisation?.acronym ?? organisation?.name ?? id)
    }),
    organisationTypes: filters.organisationType,
    partnerTypes: filters.partnerType,
    query: shortened(filters.q),
    from: filters.from && f.date(filters.from),
    to: filters.to && f.date(filters.to),
    isInterestCounted: filters.interest,
  }
  return words.phrase(parts, form)
}

/** Cut by code points, so that no character is split. */
function shortened(query: string): string {
  const characters = [...query]
  return characters.length > longestQuery ? `${characters.slice(0, longestQuery).join('').trimEnd()}…` : query
}
