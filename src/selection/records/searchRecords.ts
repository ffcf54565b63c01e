import MiniSearch from 'minisearch'
import type { Dataset } from '../../dataset/dataset'
import { foldText } from './foldText'

interface Searchable {
  id: number
  title: string
  summary: string
  parties: string
  programs: string
  site: string
}

/** The result of a search. */
export interface RecordSearch {
  /** For each record, 1 if it was found. */
  hits: Uint8Array
  /** For each record, its relevance; 0 if it was not found. */
  scores: Float32Array
  /** The matched words of the records, folded by `foldText`, for highlighting. */
  matchedWords: ReadonlySet<string>
  /** Number of words in the query, and how many of them each found record contains: fewer only if no record contains all. */
  asked: number
  matched: number
}

/** The search index of the first `length` records. */
interface TextIndex {
  words: MiniSearch<Searchable>
  length: number
}

const indexes = new WeakMap<Dataset, TextIndex>()
const newest = new WeakMap<Dataset, { query: string; found: RecordSearch }>()

/**
 * Finds the records that contain every word of the query, as a prefix or, in words of five letters or more, with one or
 * two typos. If no record contains all words, finds those that contain the most (see `matched`). Searches titles,
 * summaries, countries, organisations by any of their names, parties in words, programs, sites and years. Remembers the latest query.
 */
export function searchRecords(dataset: Dataset, query: string): RecordSearch {
  const known = newest.get(dataset)
  if (known?.query === query) return known.found
  const results = wholeIndex(dataset).search(query)
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

/** Number of distinct words, tokenized like the index. */
function countWords(query: string): number {
  return new Set(
    tokenize(query)
      .filter((word) => word !== '')
      .map(foldText),
  ).size
}

/**
 * Builds the search index ahead of the first search, in slices, so that the page stays responsive. A search that comes
 * earlier indexes the remaining records at once.
 */
export function prepareSearch(dataset: Dataset): void {
  if (!extendIndex(dataset, sliceLength)) setTimeout(() => prepareSearch(dataset))
}

/** Records per slice: about five milliseconds on a phone. */
const sliceLength = 20

function wholeIndex(dataset: Dataset): MiniSearch<Searchable> {
  extendIndex(dataset, dataset.agreements.length)
  return indexOf(dataset).words
}

/** Adds up to `count` more records to the index. Returns whether it is complete. */
function extendIndex(dataset: Dataset, count: number): boolean {
  const index = indexOf(dataset)
  const end = Math.min(index.length + count, dataset.agreements.length)
  for (; index.length < end; index.length++) index.words.add(searchable(dataset, index.length))
  return end === dataset.agreements.length
}

function indexOf(dataset: Dataset): TextIndex {
  const known = indexes.get(dataset)
  if (known) return known
  const words = new MiniSearch<Searchable>({
    fields: ['title', 'summary', 'parties', 'programs', 'site'],
    processTerm: (term) => foldText(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length >= 5 && !/^\d+$/.test(term) ? 0.2 : false),
    },
  })
  const index = { words, length: 0 }
  indexes.set(dataset, index)
  return index
}

function searchable(dataset: Dataset, position: number): Searchable {
  const agreement = dataset.agreements[position]
  if (!agreement) throw new RangeError(`no record ${position}`)
  const parties = agreement.parties.flatMap((party) => {
    const country = dataset.countries[dataset.countryIndex.get(party.country ?? '') ?? -1]
    const organisation = dataset.organisations[dataset.organisationIndex.get(party.organisation ?? '') ?? -1]
    const { name, acronym, aliases = [] } = organisation ?? {}
    return [country?.name, country?.iso3, name, acronym, ...aliases, party.described]
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
