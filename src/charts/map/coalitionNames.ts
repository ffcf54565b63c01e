import type { Alignment } from '../../selection/alignment'
import type { ChartContext } from '../contract/chart'

/** Returns the name of a side of the alignment, such as “ILRS only”, built from the names of the two coalitions. */
export function alignmentName(
  side: Alignment | 'neither',
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
): string {
  const { program, group } = coalitionNames(selection.dataset)
  return text.m.map.sides[side](program, group)
}

/** Returns the names of the program and the group whose members the alignment compares; an unknown id as it is. */
export function coalitionNames({ about, programs, groups }: ChartContext['selection']['dataset']) {
  const { program, group } = about.alignment
  return {
    program: programs.find(({ id }) => id === program)?.label ?? program,
    group: groups.find(({ id }) => id === group)?.shortName ?? group,
  }
}
