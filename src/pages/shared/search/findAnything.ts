import type { Dataset } from '../../../dataset/dataset'
import { countedByValue } from '../../../selection/counting/readCounts'
import { countryTallies } from '../../../selection/countryTallies'
import { noFilters } from '../../../selection/filters'
import { foldText } from '../../../selection/records/foldText'
import { searchRecords } from '../../../selection/records/searchRecords'
import type { Selection } from '../../../selection/select'
import { defaultView } from '../../../selection/view'
import { wholeSelection } from '../../../selection/wholeSelection'
import { searchMessages } from '../../../text/onDemand/searchMessages'
import type { Text } from '../../../text/text'
import type { SavedView } from '../views/savedView'
import { countriesNamed } from './countriesNamed'
import type { Finding, FindingSection } from './finding'
import { organisations } from './findOrganisations'
import { charts, type FoundBriefing, pages, talks, views } from './findPages'
import { savedViews } from './findSavedViews'
import { bestMatches, wordMatch } from './wordMatch'

const mostCountries = 8
const mostGroups = 3
const mostRecords = 12
/** How many countries and programs an empty query offers. */
const mostUnasked = 4

/** What the search needs to know besides the data. */
interface SearchContext {
  briefings?: readonly FoundBriefing[]
  /** The views that the reader has saved, newest first. */
  saved?: readonly SavedView[]
  /** The records that the page of a found country counts: those of the view where a panel opens, all elsewhere. */
  counted?: Selection
}

/**
 * Returns everything that matches the query, records last; for an empty query, the countries with the most agreements,
 * counted as where they lead, the programs with the most, the newest saved views, and the briefings.
 */
export function findAnything(
  dataset: Dataset,
  text: Text,
  query: string,
  { briefings = [], saved = [], counted = wholeSelection(dataset) }: SearchContext = {},
): readonly FindingSection[] {
  const { sections } = searchMessages(text)
  const needle = foldText(query.trim())
  const isEmpty = needle === ''
  const found = [
    { name: sections.countries, findings: countries(counted, text, query) },
    { name: sections.programs, findings: programs(dataset, text, needle) },
    { name: sections.organisations, findings: organisations(dataset, text, query) },
    { name: sections.groups, findings: isEmpty ? [] : groups(dataset, text, query) },
    { name: sections.saved, findings: savedViews(saved, dataset, text, query) },
    { name: sections.views, findings: isEmpty ? [] : views(dataset, text, query) },
    { name: sections.briefings, findings: talks(briefings, text, query) },
    { name: sections.charts, findings: isEmpty ? [] : charts(text, query) },
    { name: sections.pages, findings: isEmpty ? [] : pages(dataset, text, query) },
    { name: sections.records, findings: needle.length < 2 ? [] : records(dataset, text, query) },
  ]
  return found.filter(({ findings }) => findings.length > 0)
}

function countries(counted: Selection, text: Text, query: string): readonly Finding[] {
  const { dataset } = counted
  const isEmpty = query.trim() === ''
  const ranks = countriesNamed(dataset.countries, text, query)
  const counts = new Map(countryTallies(counted).map(({ country, count }) => [country, count]))
  return dataset.countries
    .map((country, position) => ({
      country,
      label: text.f.country(country),
      count: counts.get(position) ?? 0,
    }))
    .filter(({ country }) => !dataset.ownCountries.has(country.iso3))
    .map((found) => ({ ...found, rank: ranks.get(found.country) ?? 0 }))
    .filter(({ rank, count }) => (isEmpty ? count > 0 : rank > 0))
    .sort((a, b) => b.rank - a.rank || b.count - a.count || text.f.compare(a.label, b.label))
    .slice(0, isEmpty ? mostUnasked : mostCountries)
    .map(({ country, label, count }) => ({
      id: country.iso3,
      label,
      detail: text.m.map.tooltipCount(count),
      apply: (view) => ({ ...view, open: country.iso3 }),
      page: { to: '/countries/$iso3', params: { iso3: country.iso3 } },
    }))
}

/** Each program twice: its page, and the filter. For an empty query the pages of those with the most agreements. */
function programs(dataset: Dataset, text: Text, needle: string): readonly Finding[] {
  const words = searchMessages(text)
  const counts = countedByValue(wholeSelection(dataset).counts, 'program')
  const found =
    needle === ''
      ? dataset.programs
          .map((program, position) => ({ program, count: counts[position] ?? 0 }))
          .sort((a, b) => b.count - a.count)
          .slice(0, mostUnasked)
          .map(({ program }) => program)
      : dataset.programs.filter(
          ({ label, name, id }) =>
            foldText(`${label} ${name} ${id}`).includes(needle) ||
            wordMatch(needle, `${label} ${name} ${id}`) > 0,
        )
  return found.flatMap(({ id, name }): Finding[] => {
    const page: Finding = {
      id: `program:${id}`,
      label: name,
      detail: words.openPage,
      page: { to: '/programs/$id', params: { id } },
    }
    const filter: Finding = {
      id: `filter:${id}`,
      label: name,
      detail: words.filter,
      apply: (view) => ({ ...view, filters: { ...noFilters, program: [id] } }),
    }
    return needle === '' ? [page] : [page, filter]
  })
}

/** Each group of countries: the page of the coalitions if it is one of them, its comparison, and the filter by its members. */
function groups(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const words = searchMessages(text)
  const { program, group: other } = dataset.about.alignment
  return bestMatches(dataset.groups, ({ id, name, shortName }) =>
    wordMatch(query, `${name} ${shortName} ${id}`),
  )
    .slice(0, mostGroups)
    .flatMap(({ id, name, derivedFrom }): Finding[] => {
      const page: Finding = {
        id: `coalition:${id}`,
        label: name,
        detail: words.openPage,
        page: { to: '/coalitions' },
      }
      const comparison: Finding = {
        id: `compare:${id}`,
        label: name,
        detail: words.compare,
        apply: (view) => ({
          ...defaultView,
          theme: view.theme,
          compare: id === other ? [program, id] : [id],
        }),
        page: { to: '/compare' },
        isPageOnly: true,
      }
      const filter: Finding = {
        id: `group:${id}`,
        label: name,
        detail: words.filterMembers,
        apply: (view) => ({ ...view, filters: { ...noFilters, group: [id] } }),
      }
      const isCoalition = id === other || (derivedFrom !== undefined && derivedFrom === program)
      return [...(isCoalition ? [page] : []), comparison, filter]
    })
}

/** Records that match, those by their title first, and of these the newest. */
function records(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const { hits } = searchRecords(dataset, query)
  const found = Array.from(hits.keys())
    .filter((position) => hits[position])
    .reverse()
    .flatMap((position) => dataset.agreements[position] ?? [])
  return bestMatches(found, ({ title }) => 1 + wordMatch(query, title))
    .slice(0, mostRecords)
    .map((record) => ({
      id: record.id,
      label: record.title,
      detail: text.f.shortDate(record.date.value),
      apply: (view) => ({ ...view, open: record.id }),
      page: { to: '/agreements/$id', params: { id: record.id } },
    }))
}
