import { countsByFacet } from '../../selection/countsByFacet'
import type { Selection } from '../../selection/select'
import type { Measure } from '../../selection/view'
import type { Text } from '../../text/text'

/**
 * Explains the numbers beside the layers or lanes of programs, where a record has one place: by one of them how many are
 * drawn under another program, and which programs are drawn only there. Null if all are in their own place. `shown`: what
 * is drawn of each program, by its position; null if it has no layer or lane.
 */
export function elsewhereNote(
  shown: (program: number) => number | null,
  selection: Selection,
  by: Measure,
  { m }: Text,
): string | null {
  const carried = countsByFacet(selection, 'program', by)
  const programs = selection.dataset.programs.map(({ label }, program) => ({
    label,
    shown: shown(program),
    all: carried[program] ?? 0,
  }))
  const example = programs.find((program) => program.shown !== null && program.shown < program.all)
  const only = programs.filter((program) => program.shown === null && program.all > 0)
  return (
    m.charts.frame.elsewhere(example ? { ...example, shown: example.shown ?? 0 } : null, only, by) || null
  )
}
