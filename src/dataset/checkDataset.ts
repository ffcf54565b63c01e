import { checkConfidence } from './checks/checkConfidence'
import { checkDates } from './checks/checkDates'
import { checkIdentity } from './checks/checkIdentity'
import { checkParties } from './checks/checkParties'
import { checkReferences } from './checks/checkReferences'
import type { CheckInput, DataFile, Problem } from './checks/dataFolder'
import { readEntries } from './checks/readEntries'

const checks: readonly ((input: CheckInput) => Problem[])[] = [
  checkIdentity,
  checkReferences,
  checkDates,
  checkParties,
  checkConfidence,
]

/** Every problem of a data folder at once, by file and line. `today` is a day number; later dates are faults. */
export function checkDataset(files: readonly DataFile[], today: number): readonly Problem[] {
  const { entries, problems } = readEntries(files)
  const found = [...problems, ...checks.flatMap((check) => check({ entries, today }))]
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
