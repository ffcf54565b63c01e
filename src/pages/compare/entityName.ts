import { countryName } from '../../charts/names/countryName'
import type { Dataset } from '../../dataset/dataset'
import type { Comparable } from '../../selection/compare'
import type { Text } from '../../text/text'

/** Returns the short name of a compared entity. */
export function entityName(dataset: Dataset, text: Text, { kind, id, position }: Comparable): string {
  switch (kind) {
    case 'country':
      return countryName(dataset, text, position)
    case 'program':
      return dataset.programs[position]?.label ?? id
    case 'group':
      return dataset.groups[position]?.shortName ?? id
  }
}
