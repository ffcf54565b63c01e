import type { Alignment } from '../../selection/alignment'
import type { ChartContext } from '../contract/chart'

/** What a side of the alignment is called: by the program and the group that stand for the two coalitionNames. */
export function alignmentName(
  side: Alignment | 'neither',
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
) {
  const { program, group } = coalitionNames(selection.dataset)
  return text.m.map.sides[side](program, group)
}

/** The names of the program and the group that the alignment compares. */
export function coalitionNames({ about, programs, groups }: ChartContext['selection']['dataset']) {
  const { program, group } = about.alignment
  return {
    program: programs.find(({ id }) => id === program)?.label ?? program,
    group: groups.find(({ id }) => id === group)?.shortName ?? group,
  }
}
