import { type DataFile, type JsonPath, type Problem, problemAt } from '../../dataset/checks/dataFolder'
import { dateProblems, earliestDay } from '../../dataset/checks/dateProblems'
import type { Dataset } from '../../dataset/dataset'
import type { DayNumber } from '../../dataset/partialDate'
import type { Briefing } from '../../dataset/schemas/briefing'
import { select } from '../select'
import { viewOfStep } from './stepView'

/** Ids that would collide with the addresses of other pages. */
const takenIds: ReadonlySet<string> = new Set(['make', 'notes'])

/**
 * Finds what a published briefing is missing, beyond the checks that every briefing gets. Dates after `today` are in the
 * future.
 */
export function checkPublished(
  file: DataFile,
  briefing: Briefing,
  dataset: Dataset,
  today: DayNumber,
): readonly Problem[] {
  const entry = { file, path: [], id: briefing.id, value: {}, malformed: new Set<string>() }
  const problems: Problem[] = [
    ...dateProblems(entry, briefing.date, ['date'], { first: earliestDay, last: today }),
  ]
  const report = (field: JsonPath, message: string, fix: string) =>
    problems.push(problemAt(entry, field, message, fix))
  const expected = `briefings/${briefing.id}.json`
  if (file.path !== expected) report(['id'], `belongs in ${expected}`, 'name the file after the id')
  if (takenIds.has(briefing.id)) report(['id'], 'is the address of another page', 'choose another id')
  if (!briefing.summary) report(['summary'], 'is missing', 'summarise the briefing in one or two sentences')
  briefing.steps.forEach((step, index) => {
    // A title slide takes its words from the briefing, and states nothing that would need a source.
    if (step.form === 'title') return
    const at = (field: string): JsonPath => ['steps', index, field]
    if (!step.headline) report(at('headline'), 'is missing', 'state what the view shows')
    if (!step.text) report(at('text'), 'is missing', 'add one to three sentences')
    if (step.sources.length === 0) report(at('sources'), 'is empty', 'list at least one source')
    const { count, interestCount } = select(dataset, viewOfStep(step.view, dataset).view.filters)
    if (count + interestCount === 0) report(at('view'), 'matches no record', 'remove some of its filters')
  })
  return problems
}
