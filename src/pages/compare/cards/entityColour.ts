import type { Dataset } from '../../../dataset/dataset'
import type { Comparable } from '../../../selection/compare'
import { programColour } from '../../../ui/programColour'

/** The colour of a compared thing, the one that it has in every other drawing. */
export function thingColour({ about }: Dataset, { kind, id, position }: Comparable): string {
  if (kind === 'program') return programColour(position)
  return id === about.alignment.group ? 'var(--align-other)' : 'var(--series)'
}
