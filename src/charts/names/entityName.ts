import type { Dataset } from '../../dataset/dataset'
import type { Entity } from '../../selection/compare/entities'
import type { Text } from '../../text/text'
import { countryName } from './countryName'

/** Returns the short name of a compared entity. */
export function entityName(dataset: Dataset, text: Text, { kind, id, position }: Entity): string {
  switch (kind) {
    case 'country':
      return countryName(dataset, text, position)
    case 'program':
      return dataset.programs[position]?.label ?? id
    case 'group':
      return dataset.groups[position]?.shortName ?? id
  }
}
