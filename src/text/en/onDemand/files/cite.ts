import type { Format } from '../../../format'
import { capital } from '../../phrases/capital'

interface CitationWords {
  title: string
  author: string
  container?: string
  published: string
  version: string
  address: string
  accessed: string
  /** Address of the DOI of the dataset. */
  doi?: string
}

/** How to cite the dataset, a view or a record. */
export const cite = (f: Format) => ({
  author: (product: string) => `${product} contributors`,
  record: (title: string, date: string) => `${title} (${date})`,
  view: (agreements: number, countries: number) =>
    `${f.plural(agreements, { one: '# documented agreement', other: '# documented agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}`,
  /** `filters`: those that the phrase only counts. */
  filteredView: (phrase: string, records: number, countries: number, filters: readonly string[]) =>
    `${capital(phrase)}: ${f.plural(records, { one: '# record', other: '# records' })}, ${f.plural(countries, { one: '# partner country', other: '# partner countries' })}${filters.length > 0 ? ` [${filters.join('; ')}]` : ''}`,
  text: (c: CitationWords) =>
    `${c.author}: ${c.container ? `“${c.title}”. ${c.container}` : c.title}, version ${c.version}, ${c.published}.${c.doi ? ` ${c.doi}.` : ''} ${c.address} (accessed ${c.accessed}).`,
  bibtex: 'BibTeX file',
  ris: 'RIS file',
  csl: 'CSL-JSON file',
  showBibtex: 'Show BibTeX',
  copyBibtex: 'Copy BibTeX',
})
