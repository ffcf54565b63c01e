import type { Dataset } from '../../dataset/dataset'

const listed = new WeakMap<Dataset, readonly number[]>()

/**
 * The organisations that have a page: those that are a party to a record, counted or not, and those above one of them.
 * Positions in `dataset.organisations`, ascending. Memoized.
 */
export function listedOrganisations(dataset: Dataset): readonly number[] {
  const known = listed.get(dataset)
  if (known) return known
  const found = new Set<number>(dataset.columns.organisations.values)
  // A set also visits what is added during the loop, so this reaches the parents of parents.
  for (const position of found) {
    const parent = dataset.organisationIndex.get(dataset.organisations[position]?.parent ?? '')
    if (parent !== undefined) found.add(parent)
  }
  const positions = [...found].sort((a, b) => a - b)
  listed.set(dataset, positions)
  return positions
}
