import type { Dataset } from '../../../dataset/dataset'
import { listSeparator, type TableColumn } from '../../../publish/files/table'
import type { ListedProgram } from './listedPrograms'

/** Columns of the downloaded list. In English, like everything in the data files. */
export function programListColumns({ countries }: Dataset): readonly TableColumn<ListedProgram>[] {
  return [
    { name: 'id', type: 'string', description: 'Id', value: (r) => r.program.id },
    { name: 'name', type: 'string', description: 'Name', value: (r) => r.program.name },
    {
      name: 'agreements',
      type: 'integer',
      description:
        'Documented agreements, without expressions of interest. A record counts under each of its programs',
      value: (r) => r.facts.records.length,
    },
    {
      name: 'state_or_agency',
      type: 'integer',
      description: 'Those among them at state or agency level',
      value: (r) => r.facts.stateOrAgency,
    },
    {
      name: 'partner_countries',
      type: 'integer',
      description: 'Partner countries of these agreements',
      value: (r) => r.facts.partners.length,
    },
    {
      name: 'expressions_of_interest',
      type: 'integer',
      description: 'Expressions of interest and negotiations, which are not counted',
      value: (r) => r.facts.interest.length,
    },
    {
      name: 'first_agreement',
      type: 'string',
      description: 'Date of the first one: YYYY, YYYY-MM or YYYY-MM-DD',
      value: (r) => r.facts.records.at(-1)?.date.value,
    },
    {
      name: 'newest_agreement',
      type: 'string',
      description: 'Date of the newest one',
      value: (r) => r.facts.records[0]?.date.value,
    },
    {
      name: 'countries',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 codes of the partner countries, most agreements first',
      value: (r) => r.facts.partners.map(({ country }) => countries[country]?.iso3).join(listSeparator),
    },
  ]
}
