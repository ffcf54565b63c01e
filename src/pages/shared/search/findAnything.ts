import type { Dataset } from '../../../dataset/dataset'
import type { Country } from '../../../dataset/schema'
import { countryTallies } from '../../../selection/countryTallies'
import { foldText } from '../../../selection/records/foldText'
import { searchRecords } from '../../../selection/records/searchRecords'
import { defaultView, type View } from '../../../selection/view'
import { wholeSelection } from '../../../selection/wholeSelection'
import type { Text } from '../../../text/text'

/** A search result and where it leads. */
export interface Finding {
  id: string
  label: string
  detail: string
  /** Changes the view of Explore to show the result. */
  apply: (view: View) => View
  /** The result's own page, used outside Explore. */
  page:
    | { to: '/countries/$iso3'; params: { iso3: string } }
    | { to: '/programs/$id' | '/agreements/$id'; params: { id: string } }
}

export interface FindingSection {
  name: string
  findings: readonly Finding[]
}

const mostCountries = 8
const mostRecords = 12

/**
 * Returns countries, programs and records that match the query; for an empty query, the countries with the most
 * agreements, counted as everywhere else.
 */
export function findAnything(dataset: Dataset, text: Text, query: string): readonly FindingSection[] {
  const { m } = text
  const needle = foldText(query.trim())
  const sections = [
    { name: m.common.searchCountries, findings: countries(dataset, text, needle) },
    { name: m.common.searchPrograms, findings: needle === '' ? [] : programs(dataset, text, needle) },
    { name: m.common.searchRecords, findings: needle.length < 2 ? [] : records(dataset, text, query) },
  ]
  return sections.filter((section) => section.findings.length > 0)
}

function countries(dataset: Dataset, text: Text, needle: string): readonly Finding[] {
  const counts = new Map(
    countryTallies(wholeSelection(dataset)).map(({ country, count }) => [country, count]),
  )
  return dataset.countries
    .map((country, position) => ({
      country,
      label: text.f.country(country),
      count: counts.get(position) ?? 0,
    }))
    .filter(({ country }) => !dataset.ownCountries.has(country.iso3))
    .map((found) => ({ ...found, rank: needle === '' ? 3 : rankOf(found.country, found.label, needle) }))
    .filter(({ rank, count }) => rank > 0 && (needle !== '' || count > 0))
    .sort((a, b) => b.rank - a.rank || b.count - a.count || text.f.compare(a.label, b.label))
    .slice(0, mostCountries)
    .map(({ country, label, count }) => ({
      id: country.iso3,
      label,
      detail: text.m.map.tooltipCount(count),
      apply: (view) => ({ ...view, open: country.iso3 }),
      page: { to: '/countries/$iso3', params: { iso3: country.iso3 } },
    }))
}

/**
 * Ranks a match: 3 for a code, 2 for the start of the name, 1 for the start of any word or the initials, 0 for none.
 */
function rankOf(country: Country, label: string, needle: string): number {
  const starts = (text: string) =>
    foldText(text)
      .split(/[\s-]+/)
      .some((word) => word.startsWith(needle))
  if ([country.iso3, country.iso2].some((code) => foldText(code) === needle)) return 3
  if (foldText(label).startsWith(needle)) return 2
  return starts(label) || starts(country.officialName) || initials(label) === needle ? 1 : 0
}

/** Returns the initials of a name: “uae” for United Arab Emirates. Empty for a single word. */
function initials(name: string): string {
  const words = foldText(name).split(/[\s-]+/)
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : ''
}

function programs(dataset: Dataset, text: Text, needle: string): readonly Finding[] {
  return dataset.programs
    .filter((program) => foldText(`${program.label} ${program.name} ${program.id}`).includes(needle))
    .map((program) => ({
      id: `program:${program.id}`,
      label: program.name,
      detail: text.m.common.filterByProgram,
      apply: (view) => ({
        ...view,
        filters: { ...defaultView.filters, program: [program.id] },
      }),
      page: { to: '/programs/$id', params: { id: program.id } },
    }))
}

function records(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const { hits } = searchRecords(dataset, query)
  return dataset.agreements
    .filter((_, position) => hits[position])
    .reverse()
    .slice(0, mostRecords)
    .map((record) => ({
      id: record.id,
      label: record.title,
      detail: text.f.shortDate(record.date.value),
      apply: (view) => ({ ...view, open: record.id }),
      page: { to: '/agreements/$id', params: { id: record.id } },
    }))
}
