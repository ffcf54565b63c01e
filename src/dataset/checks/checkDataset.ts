import { checkDates } from './checkDates'
import { checkEvidence } from './checkEvidence'
import { checkHistory } from './checkHistory'
import { checkFormerIds, checkIds, checkRepeats, checkTwins } from './checkIdentity'
import { checkMemberships } from './checkMemberships'
import { checkParties, checkSides } from './checkParties'
import { checkPublishers } from './checkPublishers'
import { checkReferences, checkUnused } from './checkReferences'
import { checkRefusedHosts } from './checkRefusedHosts'
import { checkSearched } from './checkSearched'
import type { CheckInput, DataFile, Problem } from './dataFolder'
import { type IdHistory, noHistory } from './idHistory'
import { missingFiles, type ReadEntries, readEntries } from './readEntries'
import { checkRules } from './rules/checkRules'

/** Checks of single records, or of records of one kind. */
const ownChecks: readonly Check[] = [checkIds, checkFormerIds, checkTwins, checkRepeats, checkDates]
/** Checks that follow references from file to file. */
const crossChecks: readonly Check[] = [
  checkReferences,
  checkUnused,
  checkSides,
  checkParties,
  checkMemberships,
  checkSearched,
  checkPublishers,
  checkRefusedHosts,
  checkEvidence,
  checkRules,
]

type Check = (input: CheckInput) => Problem[]

/**
 * Finds all problems of a data folder, ordered by file and line. `today` is a day number; later dates are problems. If
 * some files are `unreadable`, references and `history` are not checked, because all references into those files would be
 * reported.
 */
export function checkDataset(
  files: readonly DataFile[],
  today: number,
  unreadable: readonly string[] = [],
  history: IdHistory = noHistory,
): readonly Problem[] {
  const { problems, ...read } = readEntries(files)
  return checkEntries(
    { ...read, problems: [...missingFiles(files), ...problems] },
    today,
    unreadable,
    history,
  )
}

/** The same for records that are already read. */
export function checkEntries(
  { entries, form, problems }: ReadEntries,
  today: number,
  unreadable: readonly string[] = [],
  history: IdHistory = noHistory,
): readonly Problem[] {
  const input = { entries, form, today }
  const checks = unreadable.length > 0 ? ownChecks : [...ownChecks, ...crossChecks]
  // An unreadable file is not reported as missing: `agreements/*.json` stands for any file of that folder.
  const isUnreadable = ({ file }: Problem) =>
    unreadable.some((path) => path === file || file === path.replace(/[^/]+$/, '*.json'))
  const missing = problems.filter((problem) => !isUnreadable(problem))
  const found = [
    ...missing,
    ...checks.flatMap((check) => check(input)),
    ...(unreadable.length > 0 ? [] : checkHistory(input, history)),
  ]
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}

/**
 * Finds only problems that make records of a compiled dataset unusable: for data that need not follow the rules of this
 * project's folder.
 */
export function checkUsable(files: readonly DataFile[], today: number): readonly Problem[] {
  const form = 'dataset'
  const { entries, problems } = readEntries(files, form)
  const checks = [checkIds, checkDates, checkReferences, checkSides]
  return [
    ...missingFiles(files, form),
    ...problems,
    ...checks.flatMap((check) => check({ entries, form, today })),
  ]
}
