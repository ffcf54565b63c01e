import type { Dataset } from '../../dataset/dataset'
import { forExcel, toCsv } from './table'

interface CoalitionMember {
  /** Position in `dataset.countries`. */
  country: number
  record: { id: string; date: string } | null
  other: string | null
}

/** The members of the two coalitions as CSV. Dates are as precise as known; `undated` for an unknown one, empty for no member. */
export function membersCsv(dataset: Dataset, rows: readonly CoalitionMember[]): string {
  const { program, group } = dataset.about.alignment
  const column = (
    name: string,
    description: string,
    value: (row: CoalitionMember) => string | null | undefined,
  ) => ({
    name,
    type: 'string' as const,
    description,
    value,
  })
  return forExcel(
    toCsv(
      [
        column('country', 'ISO 3166-1 alpha-3 code', ({ country }) => dataset.countries[country]?.iso3),
        column('name', 'Name of the country', ({ country }) => dataset.countries[country]?.name),
        column(`${program}_since`, 'Date of the record', ({ record }) => record?.date),
        column(`${program}_record`, 'Id of the record', ({ record }) => record?.id),
        column(`${group}_since`, 'Date of joining', ({ other }) => other),
      ],
      rows,
    ),
  )
}
