import type { Country } from '../../../dataset/schema'
import { hasFilters } from '../../../selection/filters'
import {
  type OrganisationTally,
  organisationTallies,
} from '../../../selection/organisations/organisationTallies'
import type { Selection } from '../../../selection/select'
import { organisationPageMessages } from '../../../text/onDemand/profile/organisationPageMessages'
import type { Text } from '../../../text/text'
import type { ListOrder } from '../../shared/lists/listOrder'
import { wordMatch } from '../../shared/search/wordMatch'

/** An organisation in the list. */
export interface ListedRow extends OrganisationTally {
  /** Null for an international organisation. */
  country: Country | null
  /** Partial date of the newest counted record. */
  newest: string | null
}

/** Every organisation with a page, by name, counted in a selection. Under filters only those with a counted record. */
export function listedRows(selection: Selection, { f }: Text): readonly ListedRow[] {
  const { dataset } = selection
  return organisationTallies(selection)
    .filter(({ count }) => count > 0 || !hasFilters(selection.filters))
    .map(
      (tally): ListedRow => ({
        ...tally,
        country: dataset.countries[dataset.countryIndex.get(tally.organisation.country ?? '') ?? -1] ?? null,
        newest: dataset.agreements[tally.newestRecord]?.date.value ?? null,
      }),
    )
    .sort((a, b) => f.compare(a.organisation.name, b.organisation.name))
}

/** The rows whose names, type, country or stated military link a query fits. All for an empty query. */
export function rowsFound(rows: readonly ListedRow[], text: Text, query: string): readonly ListedRow[] {
  if (query === '') return rows
  const { stated } = organisationPageMessages(text).index
  return rows.filter(({ organisation, country }) => {
    const { name, acronym = '', aliases = [], type, militaryLink } = organisation
    const further = [
      text.m.words.organisationType[type],
      country ? text.f.country(country) : organisationPageMessages(text).international,
      militaryLink ? stated : '',
    ]
    return wordMatch(query, [name, acronym, ...aliases].join(' '), further.join(' ')) > 0
  })
}

/** Rows, which come by name, in this order. Ties stay by name. */
export function rowsInOrder(rows: readonly ListedRow[], order: ListOrder): readonly ListedRow[] {
  switch (order) {
    case 'name':
      return rows
    case 'agreements':
      return [...rows].sort((a, b) => b.count - a.count)
    case 'date':
      return [...rows].sort((a, b) => b.newestRecord - a.newestRecord)
  }
}
