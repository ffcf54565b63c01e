import { checkConfidence } from './checkConfidence'
import { checkDates } from './checkDates'
import { checkIds, checkRepeats, checkTwins } from './checkIdentity'
import { checkParties, checkSides } from './checkParties'
import { checkReferences, checkUnused } from './checkReferences'
import type { CheckInput, DataFile, Problem } from './dataFolder'
import { missingFiles, type ReadEntries, readEntries } from './readEntries'

/** Checks of single records, or of records of one kind. */
const ownChecks: readonly Check[] = [checkIds, checkTwins, checkRepeats, checkDates]
/** Checks that follow references from file to file. */
const crossChecks: readonly Check[] = [
  checkReferences,
  checkUnused,
  checkSides,
  checkParties,
  checkConfidence,
]

type Check = (input: CheckInput) => Problem[]

/**
 * Finds all problems of a data folder, ordered by file and line. `today` is a day number; later dates are problems. If
 * some files are `unreadable`, references are not checked, because all references into those files would be reported.
 */
export function checkDataset(
  files: readonly DataFile[],
  today: number,
  unreadable: readonly string[] = [],
): readonly Problem[] {
  const { entries, problems } = readEntries(files)
  return checkEntries({ entries, problems: [...missingFiles(files), ...problems] }, today, unreadable)
}

/** The same for records that are already read. */
export function checkEntries(
  { entries, problems }: ReadEntries,
  today: number,
  unreadable: readonly string[] = [],
): readonly Problem[] {
  const checks = unreadable.length > 0 ? ownChecks : [...ownChecks, ...crossChecks]
  // An unreadable file is not reported as missing: `agreements/*.json` stands for any file of that folder.
  const isUnreadable = ({ file }: Problem) =>
    unreadable.some((path) => path === file || file === path.replace(/[^/]+$/, '*.json'))
  const missing = problems.filter((problem) => !isUnreadable(problem))
  const found = [...missing, ...checks.flatMap((check) => check({ entries, today }))]
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}

/** Finds only problems that make records unusable: for data that need not follow the rules of this project's folder. */
export function checkUsable(files: readonly DataFile[], today: number): readonly Problem[] {
  const { entries, problems } = readEntries(files)
  const checks = [checkIds, checkDates, checkReferences, checkSides]
  return [...missingFiles(files), ...problems, ...checks.flatMap((check) => check({ entries, today }))]
}
