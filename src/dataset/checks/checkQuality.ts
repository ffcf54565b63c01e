import { type Counts, countNames, officialCounts, totalOf } from '../qualityCounts'
import {
  type Audit,
  auditSchema,
  type CompletenessTest,
  completenessSchema,
  type QualityBreakdown,
  type QualityEntry,
} from '../schemas/quality'
import { agreementLevels } from '../vocabulary'
import { checkForm } from './checkForm'
import { type DataFile, type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'
import { dateProblems, earliestDay } from './dateProblems'
import { describeIssue } from './describeIssue'

/** What the file of audits is checked against. */
export interface QualityContext {
  /** The frozen versions. */
  versions: readonly string[]
  /** The regions of the countries in the data. */
  regions: ReadonlySet<string>
  /** Today, as a day number: later dates are in the future. */
  today: number
}

/** `before-2000` or `2010s`. */
const decadePattern = /^(before-\d{3}0|\d{3}0s)$/

type Report = (field: JsonPath, message: string, fix: string) => void

/** Finds all problems of `quality.json`: the form of its entries, ids, dates, versions, and counts that do not add up. */
export function checkQuality(
  file: DataFile,
  context: QualityContext,
): { problems: readonly Problem[]; entries: readonly QualityEntry[] } {
  const problems: Problem[] = []
  const entries: QualityEntry[] = []
  if (!Array.isArray(file.value)) {
    const whole = { file, path: [], id: '-', value: {}, malformed: new Set<string>() }
    const problem = problemAt(whole, [], 'the file is not a list', 'put the entries between [ and ]')
    return { problems: [problem], entries }
  }
  const ids = file.value.map((raw: unknown) => (raw as { id?: unknown } | null)?.id)
  file.value.forEach((raw: unknown, index) => {
    const id = ids[index]
    const entry: Entry<unknown> = {
      file,
      path: [index],
      id: typeof id === 'string' ? id : '-',
      value: {},
      malformed: new Set(),
    }
    const report: Report = (field, message, fix) => problems.push(problemAt(entry, field, message, fix))
    if (typeof id === 'string' && ids.indexOf(id) < index)
      report(['id'], `“${id}” is also the id of an earlier entry`, 'choose another id')
    const read = readEntry(raw, report)
    if (!read) return
    problems.push(...dateProblems(entry, read.date, ['date'], { first: earliestDay, last: context.today }))
    if (!context.versions.includes(read.version))
      report(
        ['version'],
        `“${read.version}” is not a frozen version`,
        'name the version that was tested, as in versions/index.json',
      )
    checkCounts(read, context, report)
    entries.push(read)
  })
  return { problems, entries }
}

/** Reads an entry by the schema of its kind; null if it is malformed. */
function readEntry(raw: unknown, report: Report): QualityEntry | null {
  const kind = (raw as { kind?: unknown } | null)?.kind
  const result = kind === 'completeness' ? checkForm(completenessSchema, raw) : checkForm(auditSchema, raw)
  if (result.success) return result.data
  // An entry of another kind is read as an audit, so only that schema names its words.
  for (const { field, message, fix } of result.error.issues.flatMap(describeIssue))
    report(field, message, field[0] === 'kind' ? 'use one of: audit, completeness' : fix)
  return null
}

function checkCounts(entry: QualityEntry, context: QualityContext, report: Report) {
  if (entry.kind === 'audit') checkAudit(entry, report)
  else checkFound(entry.results, ['results'], report)
  if (totalOf(entry.results) !== entry.sample.size)
    report(
      ['results'],
      `count ${totalOf(entry.results)}, but the sample is ${entry.sample.size}`,
      'correct the counts or the size of the sample',
    )
  entry.breakdowns?.forEach((breakdown, index) => {
    checkBreakdown(entry, breakdown, context, (field, message, fix) =>
      report(['breakdowns', index, ...field], message, fix),
    )
  })
}

function checkAudit({ happened, sample }: Audit, report: Report) {
  if (happened !== undefined && happened > sample.size)
    report(['happened'], `is ${happened}, but the sample is ${sample.size}`, 'correct the count')
}

function checkFound({ known, found }: CompletenessTest['results'], field: JsonPath, report: Report) {
  if (found > known)
    report([...field, 'found'], `is ${found}, but only ${known} are known`, 'correct the counts')
}

function checkBreakdown(
  entry: QualityEntry,
  { by, of, rows }: QualityBreakdown,
  { regions }: QualityContext,
  report: Report,
) {
  rows.forEach((row, index) => {
    if (!isValue(row.value, by, regions))
      report(['rows', index, 'value'], `“${row.value}” is not a ${by}`, fixOf[by])
    if (rows.findIndex(({ value }) => value === row.value) < index)
      report(['rows', index, 'value'], `“${row.value}” appears twice`, 'merge the two rows')
    if ('known' in row) checkFound(row, ['rows', index], report)
  })
  const whole: Counts | null = of === 'all' ? entry.results : officialCounts(entry)
  // A record has partners of several regions, or of none.
  if (!whole || by === 'region') return
  for (const name of countNames(entry.results)) {
    const sum = rows.reduce((total, row) => total + ((row as Counts)[name] ?? 0), 0)
    if (sum !== whole[name])
      report(['rows'], `add up to ${sum} ${name}, but ${whole[name]} are counted`, 'correct the counts')
  }
}

const fixOf = {
  level: `use one of: ${agreementLevels.join(', ')}`,
  decade: 'write before-2000 or 2010s',
  region: 'use a region as countries.json has it',
}

function isValue(value: string, by: QualityBreakdown['by'], regions: ReadonlySet<string>): boolean {
  if (by === 'level') return agreementLevels.some((level) => level === value)
  return by === 'decade' ? decadePattern.test(value) : regions.has(value)
}
