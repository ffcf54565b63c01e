import { markedCountries } from '../../selection/marks'
import { programColour } from '../../ui/programColour'
import type { ChartContext } from '../contract/chart'
import { isMuted, mutedKeys } from '../highlight/highlight'
import type { PictureKey } from '../picture/PictureKeys'
import type { LadderRow } from './ladderRows'

/** Colour of the signs: that of the program. */
export function ladderColour({ dataset }: ChartContext['selection']): string {
  return programColour(dataset.programIndex.get(dataset.about.alignment.program) ?? 0)
}

/** Whether an entry is not highlighted while others are. */
export function mutedEntries({ selection, view }: ChartContext): (row: LadderRow) => boolean {
  const marked = markedCountries(selection, view.mark)
  return ({ iso3 }) => isMuted(iso3 ?? '', marked)
}

/** The legend: how entries look that are not highlighted; nothing without them. */
export function ladderKeys(rows: readonly LadderRow[], context: ChartContext): readonly PictureKey[] {
  const isAnyMuted = rows.some(mutedEntries(context))
  return mutedKeys(isAnyMuted ? [ladderColour(context.selection)] : [], context.text)
}
