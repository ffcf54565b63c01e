import { checkForm } from '../../dataset/checks/checkForm'
import { type DataFile, type JsonPath, type Problem, problemAt } from '../../dataset/checks/dataFolder'
import { describeIssue } from '../../dataset/checks/describeIssue'
import type { Dataset } from '../../dataset/dataset'
import { type Briefing, type BriefingStep, briefingSchema } from '../../dataset/schemas/briefing'
import { chartIds, findChartId } from '../chartTable'
import { select } from '../select'
import { briefingFact, placeholderNames } from './briefingFacts'
import { stepAddress, viewOfStep } from './stepView'
import { templateParts } from './template'

type Report = (field: JsonPath, message: string, fix: string) => void

/** The data that a briefing is checked against. */
export interface BriefingContext {
  dataset: Dataset
  sourceIds: ReadonlySet<string>
}

export interface CheckedBriefing {
  problems: readonly Problem[]
  /** The briefing if it is well-formed; the content of its steps may still have problems. Null otherwise. */
  briefing: Briefing | null
}

/** Finds all problems of a briefing: its form, charts, views, placeholders, sources and duplicate ids. */
export function checkBriefing(file: DataFile, context: BriefingContext): CheckedBriefing {
  const result = checkForm(briefingSchema, file.value)
  const id = (file.value as { id?: unknown } | null)?.id
  const entry = {
    file,
    path: [],
    id: typeof id === 'string' ? id : '-',
    value: {},
    malformed: new Set<string>(),
  }
  const problems: Problem[] = []
  const report: Report = (field, message, fix) => problems.push(problemAt(entry, field, message, fix))
  if (!result.success) {
    for (const { field, message, fix } of result.error.issues.flatMap(describeIssue))
      report(field, message, fix)
    return { problems, briefing: null }
  }
  const { steps } = result.data
  steps.forEach((step, index) => {
    checkStep(step, context, (field, message, fix) => report(['steps', index, ...field], message, fix))
    if (steps.findIndex((other) => other.id === step.id) !== index)
      report(['steps', index, 'id'], `“${step.id}” is also the id of an earlier step`, 'choose another id')
  })
  return { problems, briefing: result.data }
}

function checkStep(step: BriefingStep, { dataset, sourceIds }: BriefingContext, report: Report) {
  if (!findChartId(step.chart))
    report(['chart'], `“${step.chart}” is not a chart`, `use one of ${chartIds.join(', ')}`)
  checkAddress(step.view, dataset, (message, fix) => report(['view'], message, fix))
  checkWords(step, dataset, step.view, ['headline', 'text', 'notes'], report)
  step.numbers?.forEach((number, index) => {
    const inNumber: Report = (field, message, fix) => report(['numbers', index, ...field], message, fix)
    if (number.view !== undefined)
      checkAddress(number.view, dataset, (message, fix) => inNumber(['view'], message, fix))
    checkWords(number, dataset, number.view ?? step.view, ['value', 'label', 'detail'], inNumber)
  })
  step.sources.forEach((id, index) => {
    if (!sourceIds.has(id))
      report(['sources', index], `“${id}” is not a known source`, 'use an id from sources/, or remove it')
    else if (step.sources.indexOf(id) !== index)
      report(['sources', index], `“${id}” is listed twice`, 'remove one')
  })
}

/** An address must be exactly as the app writes it, so that no part of it is dropped silently. */
function checkAddress(address: string, dataset: Dataset, report: (message: string, fix: string) => void) {
  const { view, problems } = viewOfStep(address, dataset)
  for (const { key, value, reason } of problems)
    report(
      `“${key}=${value}” cannot be used (${reason})`,
      'correct it, or copy the address of the view from Explore',
    )
  const own = stepAddress(view)
  if (problems.length === 0 && own !== address)
    report(
      'has parts that do not affect the chart, or is not in canonical form',
      own === '' ? 'leave it empty' : `write ${own}`,
    )
}

function checkWords<Field extends string>(
  texts: Partial<Record<Field, string | undefined>>,
  dataset: Dataset,
  address: string,
  fields: readonly Field[],
  report: Report,
) {
  const selection = select(dataset, viewOfStep(address, dataset).view.filters)
  for (const field of fields)
    for (const part of templateParts(texts[field] ?? ''))
      if (part.kind === 'placeholder' && briefingFact(part.name, selection) === null)
        report(
          [field],
          `“{${part.name}}” is not a placeholder`,
          `use one of ${placeholderNames.join(' ')}, or remove the braces`,
        )
}
