import type { Dataset } from '../../dataset/dataset'
import type { Entity } from '../../selection/compare/entities'
import { programColour } from '../../ui/programColour'

/** For entities without a colour of their own. The lines also carry their names. */
const others = ['var(--series)', 'var(--series-2)', 'var(--ink)', 'var(--ink-3)'] as const

/** Returns a colour for each compared entity: its own, the same as in every chart, or the next one that is free. */
export function curveColours({ about }: Dataset, entities: readonly Entity[]): readonly string[] {
  let used = 0
  return entities.map(({ kind, id, position }) => {
    if (kind === 'program') return programColour(position)
    if (kind === 'group' && id === about.alignment.group) return 'var(--align-other)'
    return others[used++ % others.length] ?? others[0]
  })
}
