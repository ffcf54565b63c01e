import { createPartyCodes, isInterest } from '../../dataset/columns/recordCodes'
import { ownCountriesOf } from '../../dataset/ownCountries'
import { calendarDay, parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, Claim, CompiledDataset, Country, Party, Source } from '../../dataset/schema'
import { militaryLinks, organisationTypes, sidedTypes } from '../../dataset/vocabulary'
import { confidenceReason } from '../../text/en/phrases/confidenceReason'
import { createFormat } from '../../text/format'
import { listSeparator, type TableColumn } from './table'

/** Files are in English, whatever the language of the app. */
const format = createFormat('en-GB')

export const list = (values: readonly (string | undefined)[]) =>
  [...new Set(values.filter((value) => value !== undefined))].join(listSeparator)

/** First and last day of a partial date, as ISO 8601 days. */
function days(date: string): { first: string; last: string } {
  const interval = parsePartialDate(date)
  return { first: isoDay(interval?.start), last: isoDay(interval?.end) }
}

export function isoDay(day: number | undefined): string {
  if (day === undefined) return ''
  const { year, month, day: dayOfMonth } = calendarDay(day)
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Columns of the table with one row per record. */
export function agreementColumns(dataset: CompiledDataset): readonly TableColumn<Agreement>[] {
  const { about, sources, organisations } = dataset
  const own = ownCountriesOf(about)
  const organisationIndex = new Map(organisations.map(({ id }, position) => [id, position]))
  const partyCodesOf = createPartyCodes(dataset, organisationIndex)
  const urls = new Map(sources.map(({ id, url }) => [id, url.replaceAll(listSeparator, '%3B')]))
  const partners = (record: Agreement) =>
    record.parties.map(({ country }) => (country && !own.has(country) ? country : undefined))
  return [
    { name: 'id', type: 'string', description: 'Stable id', value: (r) => r.id },
    { name: 'title', type: 'string', description: 'Title', value: (r) => r.title },
    { name: 'summary', type: 'string', description: 'Summary', value: (r) => r.summary },
    {
      name: 'programs',
      type: 'string',
      description: 'Ids of programs, primary first',
      value: (r) => list(r.programs),
    },
    { name: 'kind', type: 'string', description: 'What was done', value: (r) => r.kind },
    { name: 'level', type: 'string', description: 'Level of the foreign partner', value: (r) => r.level },
    {
      name: 'date',
      type: 'string',
      description: 'Date as precisely as known (EDTF level 0)',
      value: (r) => r.date.value,
    },
    {
      name: 'date_first',
      type: 'date',
      description: 'First day of the date’s interval',
      value: (r) => days(r.date.value).first,
    },
    {
      name: 'date_last',
      type: 'date',
      description: 'Last day of the date’s interval',
      value: (r) => days(r.date.value).last,
    },
    {
      name: 'date_basis',
      type: 'string',
      description: 'What happened on that date',
      value: (r) => r.date.basis,
    },
    { name: 'status', type: 'string', description: 'Status', value: (r) => r.status },
    { name: 'ended', type: 'string', description: 'When it ended, if documented', value: (r) => r.ended },
    { name: 'until', type: 'string', description: 'End of its term, if documented', value: (r) => r.until },
    {
      name: 'counted',
      type: 'boolean',
      description: 'False for expressions of interest and negotiations, which totals exclude',
      value: (r) => !isInterest(r),
    },
    {
      name: 'partner_countries',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 codes of the partner countries',
      value: (r) => list(partners(r)),
    },
    {
      name: 'organisations',
      type: 'string',
      description: 'Ids of the organisations on either side',
      value: (r) => list(r.parties.map((party) => party.organisation)),
    },
    {
      name: 'organisation_types',
      type: 'string',
      description:
        'Types of those organisations, and once more with own- for those on the subject’s side: the values of the filter organisationType',
      value: (r) => list(partyCodesOf(r.parties).organisationTypes.map((code) => sidedTypes[code])),
    },
    {
      name: 'partner_types',
      type: 'string',
      description: 'Types of the organisations that are not on the subject’s side: the values of partnerType',
      value: (r) => list(partyCodesOf(r.parties).partnerTypes.map((code) => organisationTypes[code])),
    },
    {
      name: 'military',
      type: 'string',
      description:
        'What is stated of links between its parties and the military: the values of the filter military, none if nothing is. Statements of named sources (organisations.csv), not a label of the record',
      value: (r) => list(partyCodesOf(r.parties).military.map((code) => militaryLinks[code])),
    },
    { name: 'site', type: 'string', description: 'Name of a physical site', value: (r) => r.site?.name },
    {
      name: 'site_type',
      type: 'string',
      description: 'What the site is',
      value: (r) => r.site && (r.site.type ?? 'site'),
    },
    { name: 'site_lat', type: 'number', description: 'Latitude of the site', value: (r) => r.site?.lat },
    { name: 'site_lon', type: 'number', description: 'Longitude of the site', value: (r) => r.site?.lon },
    { name: 'confidence', type: 'string', description: 'Confidence', value: (r) => r.confidence },
    {
      name: 'confidence_reason',
      type: 'string',
      description: 'Why the confidence is what it is, in a sentence',
      value: (r) => r.confidenceReason && confidenceReason(format, r),
    },
    {
      name: 'evidence_kind',
      type: 'string',
      description:
        'How the weakest of act, date and parties is shown: primary, writers, single or preview; empty while one of them has no evidence',
      value: (r) => r.evidenceKind,
    },
    {
      name: 'checked',
      type: 'date',
      description:
        'Day on which the act, its date and its parties were last held against pages; empty if never',
      value: (r) => r.checked,
    },
    {
      name: 'doubt',
      type: 'string',
      description: 'Why the record may be wrong',
      value: (r) => r.doubt,
    },
    { name: 'sources', type: 'string', description: 'Ids of the sources', value: (r) => list(r.sources) },
    {
      name: 'source_urls',
      type: 'string',
      description: 'Addresses of the sources, in the same order',
      value: (r) => [...new Set(r.sources)].map((id) => urls.get(id) ?? '').join(listSeparator),
    },
    {
      name: 'note',
      type: 'string',
      description: 'Points on which sources disagree, and notes',
      value: (r) => r.note,
    },
  ]
}

/** A party of a record. */
export interface PartyRow {
  agreement: Agreement
  party: Party
  /** Position among the parties of the record, from 1. */
  number: number
}

/** One row per party of each record. Each row repeats the fields of its record, so that the table is self-contained. */
export function partyRows({ agreements }: CompiledDataset): readonly PartyRow[] {
  return agreements.flatMap((agreement) =>
    agreement.parties.map((party, index) => ({ agreement, party, number: index + 1 })),
  )
}

/** Columns of a record that the rows of its parties say in more detail. */
const ofAllParties = [
  'id',
  'partner_countries',
  'organisations',
  'organisation_types',
  'partner_types',
  'military',
]

export function partyColumns(dataset: CompiledDataset): readonly TableColumn<PartyRow>[] {
  const own = ownCountriesOf(dataset.about)
  const countries = new Map(dataset.countries.map((entry) => [entry.iso3, entry.name]))
  const organisations = new Map(dataset.organisations.map((entry) => [entry.id, entry]))
  const organisation = ({ party }: PartyRow) => organisations.get(party.organisation ?? '')
  return [
    { name: 'agreement', type: 'string', description: 'Id of the record', value: (r) => r.agreement.id },
    {
      name: 'number',
      type: 'integer',
      description: 'Position among the parties of the record',
      value: (r) => r.number,
    },
    {
      name: 'side',
      type: 'string',
      description: 'subject or partner; empty if no country is named',
      value: (r) => (r.party.country ? (own.has(r.party.country) ? 'subject' : 'partner') : ''),
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 code',
      value: (r) => r.party.country,
    },
    {
      name: 'country_name',
      type: 'string',
      description: 'Name of the country',
      value: (r) => countries.get(r.party.country ?? ''),
    },
    {
      name: 'organisation',
      type: 'string',
      description: 'Id of the organisation',
      value: (r) => r.party.organisation,
    },
    {
      name: 'organisation_name',
      type: 'string',
      description: 'Name of the organisation',
      value: (r) => organisation(r)?.name,
    },
    {
      name: 'organisation_type',
      type: 'string',
      description: 'Type of the organisation',
      value: (r) => organisation(r)?.type,
    },
    {
      name: 'described',
      type: 'string',
      description: 'A party that the source names only in words',
      value: (r) => r.party.described,
    },
    { name: 'role', type: 'string', description: 'Role', value: (r) => r.party.role },
    ...agreementColumns(dataset)
      .filter(({ name }) => !ofAllParties.includes(name))
      .map(({ value, ...column }) => ({ ...column, value: (r: PartyRow) => value(r.agreement) })),
  ]
}

export const sourceColumns: readonly TableColumn<Source>[] = [
  { name: 'id', type: 'string', description: 'Id', value: (r) => r.id },
  { name: 'publisher', type: 'string', description: 'Publisher', value: (r) => r.publisher },
  {
    name: 'title',
    type: 'string',
    description: 'Title; in square brackets if it is a description',
    value: (r) => r.title,
  },
  { name: 'url', type: 'string', description: 'Address', value: (r) => r.url },
  { name: 'published', type: 'string', description: 'Date as precisely as known', value: (r) => r.published },
  { name: 'language', type: 'string', description: 'ISO 639 code', value: (r) => r.language },
  { name: 'kind', type: 'string', description: 'Kind of source', value: (r) => r.kind },
  {
    name: 'issuer',
    type: 'string',
    description: 'Id of the organisation whose own text it is',
    value: (r) => r.issuer,
  },
  {
    name: 'publisher_id',
    type: 'string',
    description: 'Id of the publisher; empty if the data does not list its publishers',
    value: (r) => r.publisherId,
  },
  {
    name: 'writer',
    type: 'string',
    description: 'Id of the publisher or organisation whose text it is, if someone else printed it',
    value: (r) => r.writer,
  },
  { name: 'writer_kind', type: 'string', description: 'Kind of that writer', value: (r) => r.writerKind },
  {
    name: 'found_at',
    type: 'string',
    description: 'Address of the copy that was read, if not the page itself',
    value: (r) => r.foundAt,
  },
]

export const claimColumns: readonly TableColumn<Claim>[] = [
  { name: 'id', type: 'string', description: 'Id', value: (r) => r.id },
  { name: 'date', type: 'string', description: 'When it was stated', value: (r) => r.date },
  {
    name: 'as_of',
    type: 'string',
    description: 'Date that the total refers to, if different',
    value: (r) => r.asOf,
  },
  {
    name: 'period',
    type: 'string',
    description: 'ISO 8601 interval, for a total over a period',
    value: (r) => r.period,
  },
  { name: 'claimant', type: 'string', description: 'Who stated it', value: (r) => r.claimant },
  { name: 'measure', type: 'string', description: 'What was counted', value: (r) => r.measure },
  {
    name: 'qualifier',
    type: 'string',
    description: 'exactly, more than, nearly …',
    value: (r) => r.qualifier,
  },
  { name: 'value', type: 'integer', description: 'The total', value: (r) => r.value },
  { name: 'scope', type: 'string', description: 'What exactly was counted', value: (r) => r.scope },
  {
    name: 'program',
    type: 'string',
    description: 'Set if the total is for one program',
    value: (r) => r.program,
  },
  { name: 'source', type: 'string', description: 'Id of the source', value: (r) => r.source },
]

export const countryColumns: readonly TableColumn<Country>[] = [
  { name: 'iso3', type: 'string', description: 'ISO 3166-1 alpha-3 code', value: (r) => r.iso3 },
  { name: 'iso2', type: 'string', description: 'ISO 3166-1 alpha-2 code', value: (r) => r.iso2 },
  { name: 'name', type: 'string', description: 'Short name', value: (r) => r.name },
  { name: 'region', type: 'string', description: 'UN M49 region', value: (r) => r.region },
  { name: 'subregion', type: 'string', description: 'UN M49 subregion', value: (r) => r.subregion },
  {
    name: 'searched_on',
    type: 'string',
    description:
      'Day of the last search for agreements with this country: YYYY, YYYY-MM or YYYY-MM-DD. Empty if nobody has searched, so that a missing record says nothing',
    value: (r) => r.searched?.on,
  },
  {
    name: 'searched_languages',
    type: 'string',
    description: 'ISO 639 codes of the languages of that search, separated by semicolons',
    value: (r) => r.searched?.languages.join(';'),
  },
]
