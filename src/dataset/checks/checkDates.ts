import { parsePartialDate } from '../partialDate'
import type { Agreement } from '../schema'
import { type CheckInput, type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'
import { dateProblems, earliestDay } from './dateProblems'

/**
 * Reports dates that do not exist, are in the future or long before spaceflight, or contradict each other or the status.
 * Readers' own data may be older.
 */
export function checkDates({ entries, form, today }: CheckInput): Problem[] {
  const first = form === 'folder' ? earliestDay : Number.NEGATIVE_INFINITY
  const problems: Problem[] = []
  const check = (entry: Entry<unknown>, value: string | null | undefined, field: JsonPath) =>
    problems.push(...dateProblems(entry, value, field, { first, last: today }))
  for (const entry of entries.agreements) {
    const { date, ended, until, checked, milestones } = entry.value
    check(entry, date?.value, ['date', 'value'])
    check(entry, ended, ['ended'])
    // A term may end, and a plan be carried out, in the future.
    problems.push(...dateProblems(entry, until, ['until'], { first, last: Number.POSITIVE_INFINITY }))
    check(entry, checked, ['checked'])
    milestones?.forEach(({ date: on, planned }, index) => {
      const last = planned ? Number.POSITIVE_INFINITY : today
      problems.push(...dateProblems(entry, on, ['milestones', index, 'date'], { first, last }))
    })
    problems.push(...statusProblems(entry))
  }
  for (const entry of entries.sources) check(entry, entry.value.published, ['published'])
  for (const entry of entries.claims) {
    check(entry, entry.value.date, ['date'])
    check(entry, entry.value.asOf, ['asOf'])
    for (const edge of entry.value.period?.split('/') ?? []) check(entry, edge, ['period'])
  }
  for (const entry of entries.countries) check(entry, entry.value.searched?.on, ['searched', 'on'])
  for (const entry of entries.groups) check(entry, entry.value.asOf, ['asOf'])
  for (const entry of entries.about) {
    check(entry, entry.value.asOf, ['asOf'])
    for (const list of ['memberships', 'claims', 'organisations'] as const)
      check(entry, entry.value.listsAsOf?.[list], ['listsAsOf', list])
    check(entry, entry.value.updated, ['updated'])
  }
  for (const entry of entries.memberships) {
    const { joined, left, status } = entry.value
    check(entry, joined, ['joined'])
    check(entry, left, ['left'])
    if (joined && left && isBefore(left, joined))
      problems.push(
        problemAt(entry, ['left'], `${left} is before joined ${joined}`, 'correct one of the two'),
      )
    if (status === 'withdrawn' && !left)
      problems.push(
        problemAt(entry, ['left'], 'is missing for a withdrawn member', 'give the date of leaving'),
      )
  }
  return problems
}

/**
 * Date bases that contradict a negotiation (`done`) or an announcement (`begun`): they mean that the act has happened.
 */
const done = new Set(['signed', 'joined', 'effective', 'launched'])
const begun = new Set(['joined', 'effective', 'launched'])

/** Whether a status means that an act is still to come, of which the basis of the date says that it has happened. */
export function contradictsBasis(status: string, basis: string): boolean {
  return (status === 'in-negotiation' && done.has(basis)) || (status === 'announced' && begun.has(basis))
}

function statusProblems(entry: Entry<Agreement>): Problem[] {
  const { status, date, ended, until } = entry.value
  const problems: Problem[] = []
  const isOver = status === 'ended' || status === 'withdrawn'
  if (ended && status && !isOver)
    problems.push(
      problemAt(
        entry,
        ['ended'],
        `is set, but the status is ${status}`,
        'set the status to ended, or remove it',
      ),
    )
  for (const [field, end] of Object.entries({ until, ended }))
    if (end && date && isBefore(end, date.value))
      problems.push(
        problemAt(entry, [field], `${end} is before the date ${date.value}`, 'correct one of the two dates'),
      )
  if (status && date && contradictsBasis(status, date.basis))
    problems.push(
      problemAt(
        entry,
        ['status'],
        `is ${status}, but the date says ${date.basis}`,
        'correct the status, or the basis of the date',
      ),
    )
  return problems
}

/** Whether a partial date is certainly before another. */
function isBefore(date: string, other: string): boolean {
  const a = parsePartialDate(date)
  const b = parsePartialDate(other)
  return a !== null && b !== null && a.end < b.start
}
