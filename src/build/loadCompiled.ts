import { createHash } from 'node:crypto'
import { checkDataset } from '../dataset/checkDataset'
import type { Problem } from '../dataset/checks/dataFolder'
import { compileDataset } from '../dataset/compileDataset'
import { dayNumber } from '../dataset/partialDate'
import type { CompiledDataset } from '../dataset/schema'
import { formatReport } from './formatReport'
import { readDataFolder } from './readDataFolder'

export type Loaded =
  | { ok: true; dataset: CompiledDataset }
  | { ok: false; problems: readonly Problem[]; report: string }

/** Reads, checks and compiles a data folder. Dates after `now` count as lying in the future. */
export function loadCompiled(folder: string, now: Date): Loaded {
  const { files, problems, unreadable } = readDataFolder(folder)
  const today = dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
  const all = [...problems, ...checkDataset(files, today, unreadable)]
  if (all.length > 0) return { ok: false, problems: all, report: formatReport(folder, all) }
  return { ok: true, dataset: compileDataset(files, sha256) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
