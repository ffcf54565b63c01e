import type { Format } from '../format'
import { The, the } from './phrases/article'
import { capital } from './phrases/capital'

/** Titles and descriptions of pages, as shown in browser tabs and search results; navigation. */
export const pages = (f: Format) => ({
  exploreTitle: (product: string, subject: string) => `${product}: who works with ${the(subject)} in space`,
  exploreDescription: (records: number, countries: number, subject: string) =>
    `${f.number(records)} documented space agreements between ${the(subject)} and ${f.plural(countries, { one: '# country', other: '# countries' })}, each with its sources: map, counts and timeline.`,
  /** A page under filters. */
  viewTitle: (phrase: string, product: string) => `${capital(phrase)} · ${product}`,
  /** What a list shows under filters: “Countries: agreements on BeiDou”. */
  listTitle: (name: string, phrase: string) => `${name}: ${phrase}`,
  /** A view under a headline of the presenter's own, which stays as written. */
  headlineTitle: (headline: string, product: string) => `${headline} · ${product}`,
  countryTitle: (name: string, subject: string, product: string) =>
    `${The(name)} and ${the(subject)} in space · ${product}`,
  /** The subject itself, or a territory that counts with it. */
  ownCountryTitle: (name: string, subject: string, product: string) =>
    name === subject
      ? `${The(name)}’s side of its space partnerships · ${product}`
      : `${The(name)}, counted with ${the(subject)} · ${product}`,
  ownCountryDescription: (name: string, subject: string) =>
    name === subject
      ? `The organisations of ${the(name)} that take part in its space agreements, with levels and programs.`
      : `In this tracker ${the(name)} counts with ${the(subject)}: its organisations, levels and programs.`,
  countryDescription: (name: string, subject: string, n: number) =>
    n === 0
      ? `No space agreement between ${the(name)} and ${the(subject)} is documented here.`
      : `${f.plural(n, { one: 'The documented space agreement', other: 'The # documented space agreements' })} between ${the(name)} and ${the(subject)}, with sources, dates and organisations.`,
  recordTitle: (title: string, date: string, product: string) => `${title} (${date}) · ${product}`,
  programTitle: (name: string, product: string) => `${name} · ${product}`,
  unknownProgram: (id: string, known: readonly string[]) =>
    `There is no program with the id “${id}”. The programs are ${f.list(known)}.`,
  agreementsTitle: (product: string) => `Agreements · ${product}`,
  agreementsDescription: (subject: string) =>
    `A table of every documented space agreement with ${the(subject)}: search, filter, sort and download it.`,
  compareTitle: (product: string) => `Compare · ${product}`,
  compareDescription: (subject: string) =>
    `Countries, programs and coalitions in space side by side: who works with ${the(subject)}, who with others, and who with both.`,
  /** Title of the page of the two coalitions, and of links to it. */
  coalitions: 'Two coalitions',
  coalitionsTitle: (product: string) => `Two coalitions · ${product}`,
  coalitionsDescription: (program: string, group: string) =>
    `Who has signed up to the ${program}, who to the ${group}, and who to both: map by year, members over time, dates and how firm each tie is.`,
  countriesTitle: (product: string) => `Countries · ${product}`,
  countriesDescription: (n: number, subject: string) =>
    `${f.plural(n, { one: '# country has', other: '# countries have' })} a documented space agreement with ${the(subject)}. All countries by region, with their number of agreements.`,
  programsTitle: (product: string) => `Programs · ${product}`,
  programsDescription: (n: number, subject: string) =>
    `The ${f.plural(n, { one: 'program', other: '# programs' })} under which space agreements with ${the(subject)} are listed, with the number of agreements and countries in each.`,
  newTitle: (product: string) => `What is new · ${product}`,
  newDescription: (subject: string) =>
    `Space agreements with ${the(subject)}, their milestones and new members of groups by date, what is to come, and what each version of the data changed. With feeds and a calendar.`,
  chartsTitle: (product: string) => `Charts · ${product}`,
  chartsDescription: (charts: number) =>
    `All ${f.number(charts)} charts with the question each answers: save one as a picture or slide, embed it, or open it.`,
  methodTitle: (product: string) => `Method · ${product}`,
  methodDescription: (subject: string) =>
    `How space agreements with ${the(subject)} are counted, how certain each record is, and what is missing.`,
  dataTitle: (product: string) => `Data · ${product}`,
  dataDescription: (subject: string) =>
    `Every documented space agreement with ${the(subject)} to download, with the codebook, licence and citation.`,
  codeTitle: (product: string) => `For code · ${product}`,
  codeDescription: (subject: string) =>
    `Space agreements with ${the(subject)} for Python, R, SQL and JavaScript: any view as code, and the addresses of all files with sizes and hashes.`,
  licences: 'Licences',
  licencesTitle: (product: string) => `Licences · ${product}`,
  licencesDescription: (product: string) =>
    `Every package included in ${product}, with its version and the full text of its licence.`,
  navigation: {
    name: 'Pages',
    menu: 'Menu',
    atEnd: 'Pages, repeated',
    explore: 'Explore',
    agreements: 'Agreements',
    countries: 'Countries',
    programs: 'Programs',
    organisations: 'Organisations',
    compare: 'Compare',
    briefings: 'Briefings',
    charts: 'Charts',
    new: 'New',
    data: 'Data',
    method: 'Method',
  },
  toMap: 'Show on the map',
  unknownCountry: (code: string) =>
    `“${code}” is not a country code that this tracker knows. Use an ISO 3166-1 alpha-3 code such as PAK.`,
  unknownRecord: (id: string) =>
    `There is no record with the id “${id}”. Ids never change: the link may be mistyped.`,
  related: 'Related records',
})
