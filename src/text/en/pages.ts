import type { Format } from '../format'

/** Pages of one country and one record, and their titles and descriptions in the address bar and in search results. */
export const pages = (f: Format) => ({
  exploreTitle: (product: string) => `${product}: who works with China in space`,
  exploreDescription: (records: number, countries: number, subject: string) =>
    `${f.number(records)} documented space agreements between ${subject} and ${f.plural(countries, { one: '# country', other: '# countries' })}, each with its sources: map, counts and timeline.`,
  countryTitle: (name: string, subject: string, product: string) =>
    `${name} and ${subject} in space · ${product}`,
  countryDescription: (name: string, subject: string, n: number) =>
    n === 0
      ? `No space agreement between ${name} and ${subject} is documented here.`
      : `${f.plural(n, { one: 'The documented space agreement', other: 'The # documented space agreements' })} between ${name} and ${subject}, with sources, dates and organisations.`,
  recordTitle: (title: string, date: string, product: string) => `${title} (${date}) · ${product}`,
  methodTitle: (product: string) => `Method · ${product}`,
  methodDescription: (subject: string) =>
    `How space agreements with ${subject} are counted here, how sure each record is, and what is missing.`,
  dataTitle: (product: string) => `Data · ${product}`,
  dataDescription: (subject: string) =>
    `Every documented space agreement with ${subject} to download, with its codebook, licence and how to cite.`,
  navigation: { name: 'Pages', atEnd: 'Pages again', explore: 'Explore', data: 'Data', method: 'Method' },
  toMap: 'Show on the map',
  unknownCountry: (code: string) =>
    `“${code}” is no ISO 3166-1 alpha-3 code that this tracker knows, such as PAK.`,
  unknownRecord: (id: string) =>
    `There is no record with the id “${id}”. Ids never change: the link may be mistyped.`,
  cite: 'How to cite',
  citation: (title: string, date: string, product: string, version: string, address: string, today: string) =>
    `“${title}” (${date}). ${product}, version ${version}. ${address} (accessed ${today}).`,
  related: 'Related records',
})
