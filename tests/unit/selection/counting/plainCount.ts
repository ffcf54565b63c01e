import type {
  About,
  Agreement,
  Country,
  Group,
  Membership,
  Organisation,
} from '../../../../src/dataset/schema'
import { type FacetId, type Filters, facetIds } from '../../../../src/selection/filters'

// Counting on plain records, written straight from the counting rules: no columns, no masks, no code of src/selection.

/** The lists of a dataset that counting needs. */
export interface PlainData {
  about: About
  countries: readonly Country[]
  organisations: readonly Organisation[]
  groups: readonly Group[]
  memberships: readonly Membership[]
  agreements: readonly Agreement[]
}

/** A record that matches, and its partner countries that pass the filters on country, region and group. */
interface Match {
  record: Agreement
  partners: readonly string[]
}

const partnerFacets: readonly FacetId[] = ['country', 'region', 'group']

/** First and last day that a partial date can mean. Text, compared as text, so every month may end on the 31st. */
const firstOf = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
const lastOf = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date

export function plainCount(data: PlainData, filters: Filters) {
  const own = [data.about.subject.country, ...data.about.subject.territories]
  const asOf = lastOf(filters.to ?? data.about.asOf)
  const typeOf = new Map(data.organisations.map(({ id, type }) => [id, type]))
  const homeOf = new Map(data.organisations.map(({ id, country }) => [id, country]))
  const regionOf = new Map(data.countries.map(({ iso3, region }) => [iso3, region]))

  const belongs = (country: string, group: string) => {
    const rule = data.groups.find(({ id }) => id === group)
    return data.memberships.some(
      (m) =>
        m.group === group &&
        m.country === country &&
        (m.status === 'withdrawn' || rule?.belongs.includes(m.status)) &&
        lastOf(m.joined ?? rule?.asOf ?? data.about.asOf) <= asOf &&
        (m.status === 'withdrawn' || m.left ? m.left !== undefined && asOf < firstOf(m.left) : true),
    )
  }

  /** Values of a partner facet that a country has. */
  const valuesOfCountry = (facet: FacetId, country: string): readonly string[] => {
    if (facet === 'country') return [country]
    if (facet === 'region') return [regionOf.get(country) ?? '']
    return data.groups.map(({ id }) => id).filter((group) => belongs(country, group))
  }

  /** Values of a record facet that a record has. */
  const valuesOfRecord = (facet: FacetId, record: Agreement): readonly string[] => {
    const organisations = record.parties.filter(({ organisation }) => organisation)
    const typesOf = (parties: Agreement['parties']) =>
      parties.map(({ organisation }) => typeOf.get(organisation ?? '') ?? '')
    switch (facet) {
      case 'program':
        return record.programs
      case 'kind':
      case 'level':
      case 'status':
      case 'confidence':
        return [record[facet]]
      case 'evidence':
        return [record.evidenceKind ?? 'open']
      case 'checked':
        return [record.checked === undefined ? 'never' : 'yes']
      case 'organisation':
        return organisations.map(({ organisation }) => organisation ?? '')
      case 'organisationType':
        return [
          ...typesOf(organisations),
          ...typesOf(
            organisations.filter(({ country, organisation }) =>
              own.includes(country ?? homeOf.get(organisation ?? '') ?? ''),
            ),
          ).map((type) => `own-${type}`),
        ]
      case 'partnerType':
        return typesOf(
          organisations.filter(
            ({ country, organisation }) => !own.includes(country ?? homeOf.get(organisation ?? '') ?? ''),
          ),
        )
      case 'military': {
        const links = organisations.flatMap(({ country, organisation = '' }) => {
          const side = own.includes(country ?? homeOf.get(organisation) ?? '') ? 'own' : 'partner'
          const isBody = typeOf.get(organisation) === 'military'
          const isLinked = data.organisations.some(
            ({ id, militaryLink }) => id === organisation && militaryLink,
          )
          return [
            ...(isBody ? ['body', `${side}-body`] : []),
            ...(isLinked ? ['source', `${side}-source`] : []),
          ]
        })
        return links.length > 0 ? links : ['none']
      }
      default:
        throw new Error(`${facet}: say here which values of it a record has`)
    }
  }

  const passes = (facet: FacetId, values: readonly string[]) =>
    (filters[facet].length === 0 || values.some((value) => filters[facet].includes(value))) &&
    !values.some((value) => filters.excluded[facet]?.includes(value))

  const matches = data.agreements.flatMap((record): Match[] => {
    const { value } = record.date
    const countries = record.parties.flatMap(({ country }) =>
      country && !own.includes(country) ? [country] : [],
    )
    const partners = [...new Set(countries)].filter((country) =>
      partnerFacets.every((facet) => passes(facet, valuesOfCountry(facet, country))),
    )
    const isMatch =
      facetIds.every(
        (facet) => partnerFacets.includes(facet) || passes(facet, valuesOfRecord(facet, record)),
      ) &&
      (partners.length > 0 ||
        (countries.length === 0 &&
          partnerFacets.every((facet) => filters[facet].length === 0) &&
          !filters.excluded.region?.length &&
          !filters.excluded.group?.length) ||
        partnerFacets.every((facet) => filters[facet].length === 0 && !filters.excluded[facet]?.length)) &&
      `${record.title} ${record.summary}`.toLowerCase().includes(filters.q) &&
      (!filters.from || lastOf(value) >= firstOf(filters.from)) &&
      (!filters.to || firstOf(value) <= lastOf(filters.to))
    return isMatch ? [{ record, partners }] : []
  })
  const isInterest = ({ record }: Match) =>
    record.kind === 'expression-of-interest' || record.status === 'in-negotiation'
  const counted = matches.filter((match) => filters.interest || !isInterest(match))
  return {
    counted,
    interest: filters.interest ? [] : matches.filter(isInterest),
    countries: [...new Set(counted.flatMap(({ partners }) => partners))].sort(),
    /** Counted records with this value of a facet. */
    agreementsWith: (facet: FacetId, value: string) =>
      counted.filter(({ record, partners }) =>
        partnerFacets.includes(facet)
          ? partners.some((country) => valuesOfCountry(facet, country).includes(value))
          : valuesOfRecord(facet, record).includes(value),
      ).length,
    /** Distinct partner countries of those records; for a facet of the partners, only those with the value. */
    countriesWith: (facet: FacetId, value: string) =>
      new Set(
        counted.flatMap(({ record, partners }) =>
          partners.filter((country) =>
            partnerFacets.includes(facet)
              ? valuesOfCountry(facet, country).includes(value)
              : valuesOfRecord(facet, record).includes(value),
          ),
        ),
      ).size,
  }
}
