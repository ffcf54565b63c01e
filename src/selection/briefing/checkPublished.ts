import type { Briefing } from '../../dataset/briefing'
import { type DataFile, type JsonPath, type Problem, problemAt } from '../../dataset/checks/dataFolder'
import { dateProblems } from '../../dataset/checks/dateProblems'
import type { Dataset } from '../../dataset/dataset'
import type { DayNumber } from '../../dataset/partialDate'
import { select } from '../select'
import { viewOfStep } from './stepView'

/** Ids that are addresses of pages beside the briefings. */
const takenIds: ReadonlySet<string> = new Set(['make', 'notes'])

/**
 * What a briefing of the data folder must have beyond its form: what a reader cannot do without. `today`: the last day
 * that does not lie in the future.
 */
export function checkPublished(
  file: DataFile,
  briefing: Briefing,
  dataset: Dataset,
  today: DayNumber,
): readonly Problem[] {
  const entry = { file, path: [], id: briefing.id, value: {}, malformed: new Set<string>() }
  const problems: Problem[] = [...dateProblems(entry, briefing.date, ['date'], today)]
  const report = (field: JsonPath, message: string, fix: string) =>
    problems.push(problemAt(entry, field, message, fix))
  const expected = `briefings/${briefing.id}.json`
  if (file.path !== expected) report(['id'], `belongs into ${expected}`, 'name the file after the id')
  if (takenIds.has(briefing.id)) report(['id'], 'is the address of another page', 'choose another')
  if (!briefing.summary) report(['summary'], 'is missing', 'say in one or two sentences what it tells')
  briefing.steps.forEach((step, index) => {
    const at = (field: string): JsonPath => ['steps', index, field]
    if (!step.headline) report(at('headline'), 'is missing', 'say what the view shows')
    if (!step.text) report(at('text'), 'is missing', 'add one to three sentences')
    if (step.sources.length === 0) report(at('sources'), 'is empty', 'name at least one source')
    const { count, interestCount } = select(dataset, viewOfStep(step.view, dataset).view.filters)
    if (count + interestCount === 0) report(at('view'), 'matches no record', 'widen its filters')
  })
  return problems
}
