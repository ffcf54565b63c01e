import type { Dataset } from '../../dataset/dataset'
import type { Organisation } from '../../dataset/schema'
import { listedOrganisations } from './listedOrganisations'

/** An organisation with those that belong to it. */
export interface OrganisationBranch {
  organisation: Organisation
  /** By name. */
  children: readonly OrganisationBranch[]
}

/** What an organisation belongs to, the nearest first. A circle in the data ends where it closes. */
export function organisationsAbove(dataset: Dataset, organisation: Organisation): readonly Organisation[] {
  const above: Organisation[] = []
  for (let next = parentOf(dataset, organisation); next; next = parentOf(dataset, next)) {
    if (next === organisation || above.includes(next)) break
    above.push(next)
  }
  return above
}

/** The organisation with all listed organisations below it, at any depth. */
export function organisationsBelow(dataset: Dataset, organisation: Organisation): OrganisationBranch {
  const listed = listedOrganisations(dataset).flatMap((position) => dataset.organisations[position] ?? [])
  const branch = (of: Organisation, path: readonly Organisation[]): OrganisationBranch => ({
    organisation: of,
    children: listed
      .filter((child) => child.parent === of.id && !path.includes(child))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((child) => branch(child, [...path, child])),
  })
  return branch(organisation, [organisation])
}

/** All organisations of a branch, its root first. */
export function flattened({ organisation, children }: OrganisationBranch): readonly Organisation[] {
  return [organisation, ...children.flatMap(flattened)]
}

function parentOf(dataset: Dataset, { parent }: Organisation): Organisation | undefined {
  return dataset.organisations[dataset.organisationIndex.get(parent ?? '') ?? -1]
}
