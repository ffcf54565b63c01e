import type { Format } from '../format'

/** Pages of one country and one record, and their titles and descriptions in the address bar and in search results. */
export const pages = (f: Format) => ({
  exploreTitle: (product: string, subject: string) => `${product}: who works with ${subject} in space`,
  exploreDescription: (records: number, countries: number, subject: string) =>
    `${f.number(records)} documented space agreements between ${subject} and ${f.plural(countries, { one: '# country', other: '# countries' })}, each with its sources: map, counts and timeline.`,
  countryTitle: (name: string, subject: string, product: string) =>
    `${name} and ${subject} in space · ${product}`,
  countryDescription: (name: string, subject: string, n: number) =>
    n === 0
      ? `No space agreement between ${name} and ${subject} is documented here.`
      : `${f.plural(n, { one: 'The documented space agreement', other: 'The # documented space agreements' })} between ${name} and ${subject}, with sources, dates and organisations.`,
  recordTitle: (title: string, date: string, product: string) => `${title} (${date}) · ${product}`,
  programTitle: (name: string, product: string) => `${name} · ${product}`,
  unknownProgram: (id: string, known: readonly string[]) =>
    `There is no program with the id “${id}”. The programs are ${f.list(known)}.`,
  ladder: {
    title: (n: number, name: string) =>
      f.plural(n, {
        one: `# country has signed for the ${name}`,
        other: `# countries have signed for the ${name}`,
      }),
    subtitle:
      'From the firmest tie to the loosest. Each country stands on its highest rung, with its first date there.',
    rungs: {
      signed: 'Signed by the state or an agency',
      organisations: 'Signed by an international organisation',
      listed: 'Listed as a member, no signature found',
      named: 'Named as having signalled intent',
      institution: 'Institutions or companies only',
      interest: 'Interest or negotiation',
    },
    explain: {
      signed: 'Accession, agreement, memorandum or joint statement, active, not of low confidence',
      organisations: 'Counts for the organisation, not for its members',
      listed: 'Named in somebody else’s list',
      named: 'No confirmation found',
      institution: 'A university’s memorandum is never the state’s',
      interest: 'An application or talks, nothing signed',
    },
  },
  agreementsTitle: (product: string) => `Agreements · ${product}`,
  agreementsDescription: (subject: string) =>
    `The table of every documented space agreement with ${subject}: search, filter, sort and download it.`,
  compareTitle: (product: string) => `Compare · ${product}`,
  compareDescription: (subject: string) =>
    `Countries, programs and coalitions in space side by side: who works with ${subject}, who with others, who with both.`,
  countriesTitle: (product: string) => `Countries · ${product}`,
  countriesDescription: (subject: string) =>
    `Every country and its documented space agreements with ${subject}, by region.`,
  methodTitle: (product: string) => `Method · ${product}`,
  methodDescription: (subject: string) =>
    `How space agreements with ${subject} are counted here, how sure each record is, and what is missing.`,
  dataTitle: (product: string) => `Data · ${product}`,
  dataDescription: (subject: string) =>
    `Every documented space agreement with ${subject} to download, with its codebook, licence and how to cite.`,
  navigation: {
    name: 'Pages',
    menu: 'Menu',
    atEnd: 'Pages again',
    explore: 'Explore',
    agreements: 'Agreements',
    countries: 'Countries',
    programs: 'Programs',
    compare: 'Compare',
    briefings: 'Briefings',
    data: 'Data',
    method: 'Method',
  },
  toMap: 'Show on the map',
  unknownCountry: (code: string) =>
    `“${code}” is no ISO 3166-1 alpha-3 code that this tracker knows, such as PAK.`,
  unknownRecord: (id: string) =>
    `There is no record with the id “${id}”. Ids never change: the link may be mistyped.`,
  cite: 'How to cite',
  related: 'Related records',
})
