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

/** What a search found in a dataset. */
export interface RecordSearch {
  /** For each record 1 when it is found. */
  hits: Uint8Array
  /** For each record how well it fits; 0 when it is not found. */
  scores: Float32Array
  /** The words of the records, folded as by `foldText`, through which they were found: what to mark in the text. */
  matchedWords: ReadonlySet<string>
  /** Words of the query, and how many of them each record found has: fewer only when no record has all. */
  asked: number
  matched: number
}

const indexes = new WeakMap<Dataset, MiniSearch<Searchable>>()
const newest = new WeakMap<Dataset, { query: string; found: RecordSearch }>()

/**
 * Finds the records that have every word of the query: at the start of a word, or with one or two letters wrong in
 * words of five letters and more. When no record has all, finds those that have most of them, and says so by
 * `matched`. Searches titles, summaries, countries, organisations, programs, sites and years.
 */
export function searchRecords(dataset: Dataset, query: string): RecordSearch {
  const known = newest.get(dataset)
  if (known?.query === query) return known.found
  const results = indexOf(dataset).search(query)
  const asked = Math.max(0, ...results.map((result) => result.queryTerms.length), countWords(query))
  const matched = Math.max(0, ...results.map((result) => result.queryTerms.length))
  const hits = new Uint8Array(dataset.agreements.length)
  const scores = new Float32Array(dataset.agreements.length)
  const words = new Set<string>()
  for (const result of results) {
    if (result.queryTerms.length < matched) continue
    const record = result.id as number
    hits[record] = 1
    scores[record] = result.score
    for (const term of result.terms) words.add(term)
  }
  const found = { hits, scores, matchedWords: words, asked, matched }
  newest.set(dataset, { query, found })
  return found
}

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[]

/** Different words, as the index counts them. */
function countWords(query: string): number {
  return new Set(
    tokenize(query)
      .filter((word) => word !== '')
      .map(foldText),
  ).size
}

function indexOf(dataset: Dataset): MiniSearch<Searchable> {
  const known = indexes.get(dataset)
  if (known) return known
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'summary', 'parties', 'programs', 'site'],
    processTerm: (term) => foldText(term),
    searchOptions: {
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
