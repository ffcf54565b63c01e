import type { OpenRecords } from '../../schema'
import type { Rule } from '../../vocabulary'
import { type CheckInput, type Entry, type Problem, problemAt } from '../dataFolder'
import { checkAct } from './checkAct'
import { checkActive } from './checkActive'
import { checkBasis } from './checkBasis'
import { checkLevel } from './checkLevel'
import { checkMilestoneRecord } from './checkMilestoneRecord'
import { checkOneAct } from './checkOneAct'
import { checkEnded, checkMilestonePage, checkSite } from './checkPages'
import { checkPrecision } from './checkPrecision'
import { checkSearched } from './checkSearched'
import { checkShown } from './checkShown'

/** The rules of the codebook that a record can break without being malformed. */
const ruleChecks: Readonly<Record<Rule, (input: CheckInput) => readonly Problem[]>> = {
  evidence: checkShown,
  kind: checkAct,
  basis: checkBasis,
  level: checkLevel,
  active: checkActive,
  date: checkPrecision,
  'one-act': checkOneAct,
  milestone: checkMilestoneRecord,
  searched: checkSearched,
  ended: checkEnded,
  site: checkSite,
  'milestone-page': checkMilestonePage,
}

/**
 * Reports records that break a rule, except those that `open.json` lists for it. A listed record that keeps the rule is
 * reported too, so that the list only shrinks.
 */
export function checkRules(input: CheckInput): Problem[] {
  const [open] = input.entries.open
  const byRule = Object.entries(ruleChecks) as [Rule, (typeof ruleChecks)[Rule]][]
  return byRule.flatMap(([rule, check]) => {
    const found = check(input)
    const listed = open?.value[rule] ?? []
    const broken = found.filter(({ record }) => !listed.includes(record))
    return [...broken, ...(open ? settled(open, rule, listed, found, input) : [])]
  })
}

/** The ids of the records that break each rule, for `open.json`. */
export function openRecords(input: CheckInput): OpenRecords {
  const byRule = Object.entries(ruleChecks).map(([rule, check]) => {
    const ids = new Set(check(input).map(({ record }) => record))
    return [rule, [...ids].sort()] as const
  })
  return Object.fromEntries(byRule.filter(([, ids]) => ids.length > 0))
}

function settled(
  open: Entry<unknown>,
  rule: Rule,
  listed: readonly string[],
  found: readonly Problem[],
  { entries }: CheckInput,
): readonly Problem[] {
  const faulty = new Set(found.map(({ record }) => record))
  // Whether a malformed record keeps a rule is unknown.
  const unclear = new Set(
    [...entries.agreements, ...entries.memberships]
      .filter(({ malformed }) => malformed.size > 0)
      .map(({ id }) => id),
  )
  return listed.flatMap((id, index) =>
    faulty.has(id) || unclear.has(id)
      ? []
      : [
          {
            ...problemAt(
              open,
              [rule, index],
              'keeps the rule, or is not a record',
              'remove it from the list',
            ),
            record: id,
          },
        ],
  )
}
