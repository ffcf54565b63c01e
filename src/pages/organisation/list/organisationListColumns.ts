import type { TableColumn } from '../../../publish/files/table'
import type { ListedRow } from './listedRows'

/** Columns of the downloaded list. In English, like everything in the data files. */
export const organisationListColumns: readonly TableColumn<ListedRow>[] = [
  { name: 'id', type: 'string', description: 'Id', value: (r) => r.organisation.id },
  { name: 'name', type: 'string', description: 'English name', value: (r) => r.organisation.name },
  {
    name: 'acronym',
    type: 'string',
    description: 'Short name in common use',
    value: (r) => r.organisation.acronym,
  },
  { name: 'type', type: 'string', description: 'Type of organisation', value: (r) => r.organisation.type },
  {
    name: 'country',
    type: 'string',
    description: 'ISO 3166-1 alpha-3 code; empty for an international organisation',
    value: (r) => r.organisation.country,
  },
  {
    name: 'parent',
    type: 'string',
    description: 'Id of the organisation it belongs to',
    value: (r) => r.organisation.parent,
  },
  {
    name: 'agreements',
    type: 'integer',
    description: 'Documented agreements to which it is itself a party, without expressions of interest',
    value: (r) => r.count,
  },
  {
    name: 'partner_countries',
    type: 'integer',
    description: 'Partner countries of these agreements; empty for organisations of partners',
    value: (r) => (r.isOwn ? r.partners : null),
  },
  {
    name: 'newest_agreement',
    type: 'string',
    description: 'Date of the newest one: YYYY, YYYY-MM or YYYY-MM-DD',
    value: (r) => r.newest,
  },
  {
    name: 'military_link',
    type: 'string',
    description: 'What named sources say about its link to the military',
    value: (r) => r.organisation.militaryLink?.text,
  },
]
