import MiniSearch from 'minisearch'
import type { Dataset } from '../dataset/dataset'
import { foldText } from './foldText'

interface Searchable {
  id: number
  title: string
  summary: string
  parties: string
  programs: string
  site: string
}

const indexes = new WeakMap<Dataset, MiniSearch<Searchable>>()

/**
 * For each record 1 when it has every word of the query: at the start of a word, or with one or two letters wrong in
 * words of five letters and more. Searches titles, summaries, countries, organisations, programs, sites and years.
 */
export function searchRecords(dataset: Dataset, query: string): Uint8Array {
  const hits = new Uint8Array(dataset.agreements.length)
  for (const result of indexOf(dataset).search(query)) hits[result.id as number] = 1
  return hits
}

function indexOf(dataset: Dataset): MiniSearch<Searchable> {
  const known = indexes.get(dataset)
  if (known) return known
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'summary', 'parties', 'programs', 'site'],
    processTerm: (term) => foldText(term),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= 5 && !/^\d+$/.test(term) ? 0.2 : false),
    },
  })
  index.addAll(dataset.agreements.map((_, position) => searchable(dataset, position)))
  indexes.set(dataset, index)
  return index
}

function searchable(dataset: Dataset, position: number): Searchable {
  const agreement = dataset.agreements[position]
  if (!agreement) throw new RangeError(`no record ${position}`)
  const parties = agreement.parties.flatMap((party) => {
    const country = dataset.countries[dataset.countryIndex.get(party.country ?? '') ?? -1]
    const organisation = dataset.organisations[dataset.organisationIndex.get(party.organisation ?? '') ?? -1]
    return [country?.name, country?.iso3, organisation?.name, organisation?.acronym, party.described]
  })
  const programs = agreement.programs.flatMap((id) => {
    const program = dataset.programs[dataset.programIndex.get(id) ?? -1]
    return [program?.name, program?.label, id]
  })
  return {
    id: position,
    title: agreement.title,
    summary: `${agreement.summary} ${agreement.date.value}`,
    parties: parties.join(' '),
    programs: programs.join(' '),
    site: agreement.site?.name ?? '',
  }
}
