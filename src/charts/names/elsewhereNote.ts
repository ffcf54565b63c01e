import { countsByFacet } from '../../selection/countsByFacet'
import type { Selection } from '../../selection/select'
import type { Measure } from '../../selection/view'
import type { Text } from '../../text/text'

/**
 * Explains the numbers beside the layers or lanes of programs, where a record has one place: of which programs how many
 * are drawn under another one. Null if none is. `shown`: what is drawn of each program, by its position.
 */
export function elsewhereNote(
  shown: (program: number) => number,
  selection: Selection,
  by: Measure,
  { m }: Text,
): string | null {
  const carried = countsByFacet(selection, 'program', by)
  const partly = selection.dataset.programs.flatMap(({ shortLabel: label }, program) => {
    const all = carried[program] ?? 0
    return shown(program) < all ? [{ label, shown: shown(program), all, n: all - shown(program) }] : []
  })
  // The example is one that is drawn, if any is.
  const example = partly.find((program) => program.shown > 0) ?? partly[0]
  return example ? m.charts.frame.elsewhere(example, partly, by) : null
}
