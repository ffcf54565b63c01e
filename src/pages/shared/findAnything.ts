import type { Dataset } from '../../dataset/dataset'
import { listAt } from '../../dataset/indexDataset'
import { foldText } from '../../selection/foldText'
import { searchRecords } from '../../selection/searchRecords'
import { defaultView, type View } from '../../selection/view'
import type { Text } from '../../text/text'

/** Something that search found, and the view it leads to. */
export interface Finding {
  id: string
  label: string
  detail: string
  apply: (view: View) => View
}

export interface FindingSection {
  name: string
  findings: readonly Finding[]
}

const mostCountries = 8
const mostRecords = 12

/** Countries, programs and records that match what was typed; before anything is typed, the countries with most. */
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
  const counts = new Map<number, number>()
  dataset.agreements.forEach((_, i) => {
    for (const country of listAt(dataset.columns.partners, i))
      counts.set(country, (counts.get(country) ?? 0) + 1)
  })
  const own = [dataset.about.subject.country, ...dataset.about.subject.territories]
  return dataset.countries
    .map((country, position) => ({
      country,
      label: text.f.country(country),
      count: counts.get(position) ?? 0,
    }))
    .filter(({ country }) => !own.includes(country.iso3))
    .filter(({ country, label, count }) =>
      needle === ''
        ? count > 0
        : foldText(label)
            .split(/[\s-]+/)
            .some((word) => word.startsWith(needle)) ||
          foldText(label).startsWith(needle) ||
          foldText(country.officialName).includes(needle) ||
          country.iso3.toLowerCase() === needle,
    )
    .sort((a, b) => b.count - a.count || text.f.compare(a.label, b.label))
    .slice(0, mostCountries)
    .map(({ country, label, count }) => ({
      id: country.iso3,
      label,
      detail: text.m.common.records(count),
      apply: (view) => ({ ...view, open: country.iso3 }),
    }))
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
    }))
}

function records(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const hits = searchRecords(dataset, query)
  return dataset.agreements
    .filter((_, position) => hits[position])
    .reverse()
    .slice(0, mostRecords)
    .map((record) => ({
      id: record.id,
      label: record.title,
      detail: text.f.shortDate(record.date.value),
      apply: (view) => ({ ...view, open: record.id }),
    }))
}
