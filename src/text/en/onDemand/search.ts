import type { Format } from '../../format'
import { the } from '../phrases/article'

/** A result of the search that stands for a page: what it is called, and further words by which it is found. */
interface PageWords {
  label: string
  /** In the plural and with synonyms, because readers type those. */
  found: string
}

/** The search dialog. */
export const search = (_f: Format) => ({
  prompt: 'Country, organisation, program, page or words from a record',
  empty: (query: string) => `Nothing found for “${query}”. Try fewer letters or another name.`,
  sections: {
    countries: 'Countries',
    programs: 'Programs',
    organisations: 'Organisations',
    groups: 'Groups of countries',
    saved: 'Saved views',
    views: 'Maps',
    briefings: 'Briefings',
    charts: 'Charts',
    pages: 'Pages',
    records: 'Records',
  },
  openPage: 'Open page',
  filter: 'Filter',
  filterMembers: 'Filter by its members',
  compare: 'Compare',
  present: 'Present',
  showChart: 'Show chart',
  showMap: 'Show map',
  alignment: (program: string, group: string) => `Two coalitions: ${program} or ${group}`,
  alignmentFound: 'map alignment coalitions both sides signatories members comparison',
  area: (name: string) => `Map of ${the(name)}`,
  briefingFound: 'briefings talks presentations slides powerpoint pptx pdf keynote',
  chartFound: 'charts graphs diagrams figures pictures png svg csv embed',
  pages: {
    explore: { label: 'Explore', found: 'home front start world map charts filters timeline years' },
    agreements: { label: 'Agreements', found: 'table list records search sort columns' },
    countries: { label: 'Countries', found: 'list partners regions nations states' },
    programs: { label: 'Programs', found: 'list projects' },
    organisations: {
      label: 'Organisations',
      found: 'list agencies companies ministries universities institutes institutions military army parties',
    },
    compare: {
      label: 'Compare',
      found: 'comparison versus side by side coalitions countries programs groups',
    },
    coalitions: {
      label: 'Two coalitions',
      found: 'moon alignment map sides members signatories both comparison',
    },
    briefings: {
      label: 'Briefings',
      found: 'talks presentations slides powerpoint pptx pdf present speaker notes',
    },
    maker: {
      label: 'Make your own briefing',
      found: 'new talk presentation slides powerpoint pptx pdf maker editor draft',
    },
    new: {
      label: 'What is new',
      found:
        'news latest recent updates changes changelog versions history upcoming planned calendar ics feed feeds rss atom follow subscribe',
    },
    charts: { label: 'Charts', found: 'gallery graphs pictures png svg powerpoint pptx embed iframe' },
    data: {
      label: 'Data',
      found:
        'download downloads csv json parquet excel spreadsheet api codebook licence license cite citation versions own file upload add correct record',
    },
    code: {
      label: 'For code',
      found:
        'api python r sql duckdb javascript parquet csv scripts programs developers notebooks files hashes sha256',
    },
    method: {
      label: 'Method',
      found:
        'about who rules counting confidence evidence quality audit completeness missing sources funding publisher contact',
    },
    licences: { label: 'Licences', found: 'licenses software packages open source attributions' },
  } satisfies Record<string, PageWords>,
})
