import { listsWith } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'

/**
 * Positions of the records that carry a program, primary or not, oldest first. Reads columns only: records of a large file are
 * not at hand as objects.
 */
export function recordsOfProgram({ columns, programIndex }: Dataset, program: string): readonly number[] {
  const { programs } = columns
  const hasProgram = listsWith(programs, programIndex.get(program) ?? -1)
  const found: number[] = []
  for (let i = 0; i < programs.lists.length; i++)
    if (hasProgram[programs.lists[i] as number] === 1) found.push(i)
  return found
}
