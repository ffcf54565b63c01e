import type { Dataset } from '../../../dataset/dataset'
import type { TableColumn } from '../../../publish/files/table'
import type { ListedCountry } from './listedCountries'

/** Columns of the downloaded list. In English, like everything in the data files. */
export function countryListColumns({ tracksSearches }: Dataset): readonly TableColumn<ListedCountry>[] {
  const states = {
    partner: 'agreement',
    interest: 'expressions of interest only',
    none: tracksSearches ? 'searched, nothing found' : 'no agreement found',
    unsearched: 'not searched',
    subject: 'subject of the list',
  }
  return [
    { name: 'iso3', type: 'string', description: 'ISO 3166-1 alpha-3 code', value: (r) => r.iso3 },
    { name: 'name', type: 'string', description: 'Short name', value: (r) => r.name },
    { name: 'region', type: 'string', description: 'UN M49 region', value: (r) => r.region },
    {
      name: 'un_member',
      type: 'string',
      description: 'yes for a member of the United Nations; no for territories and others',
      value: (r) => (r.isMember ? 'yes' : 'no'),
    },
    {
      name: 'state',
      type: 'string',
      description:
        'Whether an agreement is documented, and if not, whether anybody has searched for one: a country that was not searched may have agreements',
      value: (r) => states[r.state],
    },
    {
      name: 'agreements',
      type: 'integer',
      description: 'Documented agreements, without expressions of interest. Empty where not searched',
      value: (r) => (r.state === 'unsearched' || r.state === 'subject' ? null : r.count),
    },
    {
      name: 'newest_agreement',
      type: 'string',
      description: 'Date of the newest one: YYYY, YYYY-MM or YYYY-MM-DD',
      value: (r) => r.newest,
    },
    {
      name: 'expressions_of_interest',
      type: 'integer',
      description: 'Expressions of interest and negotiations, which are not counted',
      value: (r) => (r.state === 'unsearched' || r.state === 'subject' ? null : r.interest),
    },
    {
      name: 'searched_on',
      type: 'string',
      description: 'Day of the last search for agreements with this country',
      value: (r) => r.country.searched?.on,
    },
  ]
}
