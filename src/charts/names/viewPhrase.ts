import type { Dataset } from '../../dataset/dataset'
import type { Group } from '../../dataset/schema'
import { excludedFrom, type FacetId, type Filters, facetIds } from '../../selection/filters'
import type { FacetParts } from '../../text/en/phrases/viewPhrase'
import type { Text } from '../../text/text'
import { subjectName } from './subjectName'

/** A headline names up to this many filters; from one more on it gives their number. */
const mostNamed = 4

/** Length of `2023-10-31`. */
const isoDayLength = 10

/** Longer search words are cut in a phrase; the list of filters has them in full. */
const longestQuery = 60

/** How many filters are set: each value of a facet, asked for or excluded, the words, the period, and interest. */
export function filterCount(filters: Filters): number {
  return (
    facetIds.reduce((sum, facet) => sum + filters[facet].length + excludedFrom(filters, facet).length, 0) +
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
 * on the lunar research station with African countries, up to October 2023”. Without filters “documented agreements”.
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
  const parts = {
    ...partsOf((facet) => filters[facet], groupPhrase, dataset, text),
    without: partsOf((facet) => excludedFrom(filters, facet), outsidePhrase, dataset, text),
    subject: words.named(subjectName(dataset, text)),
    query: shortened(filters.q),
    from: filters.from && f.date(filters.from),
    to: filters.to && f.date(filters.to),
    isDay: filters.from === filters.to && filters.from?.length === isoDayLength,
    isInterestCounted: filters.interest,
  }
  return words.phrase(parts, form)
}

/** Names a group of the dataset, by its id if the dataset does not have it. */
type GroupWords = (group: Group | undefined, id: string, text: Text) => string

/** The values of the facets as names that are ready for a sentence. */
function partsOf(
  valuesOf: (facet: FacetId) => readonly string[],
  groupWords: GroupWords,
  dataset: Dataset,
  text: Text,
): FacetParts {
  const { m, f } = text
  const words = m.viewPhrase
  const { programs, programIndex, countries, countryIndex, groups, groupIndex } = dataset
  const { organisations, organisationIndex } = dataset
  return {
    kinds: valuesOf('kind'),
    levels: valuesOf('level'),
    statuses: valuesOf('status'),
    confidences: valuesOf('confidence'),
    evidence: valuesOf('evidence'),
    checked: valuesOf('checked'),
    topics: valuesOf('program').map((id) => {
      const program = programs[programIndex.get(id) ?? -1]
      return program?.phrase ?? words.inProgram(program?.label ?? id)
    }),
    countries: valuesOf('country').map((code) => {
      const country = countries[countryIndex.get(code) ?? -1]
      return country ? words.named(f.country(country)) : code
    }),
    regions: valuesOf('region').map((region) => m.words.region[region] ?? region),
    groups: valuesOf('group').map((id) => groupWords(groups[groupIndex.get(id) ?? -1], id, text)),
    organisations: valuesOf('organisation').map((id) => {
      const organisation = organisations[organisationIndex.get(id) ?? -1]
      return words.named(organisation?.acronym ?? organisation?.name ?? id)
    }),
    organisationTypes: valuesOf('organisationType'),
    partnerTypes: valuesOf('partnerType'),
    military: valuesOf('military'),
  }
}

/** “with members of BRICS” */
function groupPhrase(group: Group | undefined, id: string, { m }: Text): string {
  return group?.phrase ?? m.viewPhrase.withGroup(group?.shortName ?? id)
}

/** What comes after “outside”: “the Belt and Road”. */
function outsidePhrase(group: Group | undefined, id: string, { m }: Text): string {
  return group?.outside ?? m.viewPhrase.named(group?.shortName ?? id)
}

/** Cut by code points, so that no character is split. */
function shortened(query: string): string {
  const characters = [...query]
  return characters.length > longestQuery ? `${characters.slice(0, longestQuery).join('').trimEnd()}…` : query
}
