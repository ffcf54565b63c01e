import { listAt } from '../../dataset/columns/listColumn'
import type { Selection } from '../select'

/** The organisations of a country in the counted records of a selection, most records first; positions in the dataset. */
export function organisationsOfCountry(
  { dataset, records }: Selection,
  iso3: string,
): readonly { organisation: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const record of records)
    for (const position of listAt(dataset.columns.organisations, record))
      if (dataset.organisations[position]?.country === iso3)
        counts.set(position, (counts.get(position) ?? 0) + 1)
  return [...counts]
    .map(([organisation, count]) => ({ organisation, count }))
    .sort((a, b) => b.count - a.count || a.organisation - b.organisation)
}
