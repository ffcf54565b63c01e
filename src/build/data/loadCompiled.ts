import { createHash } from 'node:crypto'
import { checkDataset } from '../../dataset/checkDataset'
import type { Problem } from '../../dataset/checks/dataFolder'
import { compileDataset } from '../../dataset/compileDataset'
import { dayNumber } from '../../dataset/partialDate'
import type { CompiledDataset } from '../../dataset/schema'
import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'
import { formatReport } from './formatReport'
import { loadBriefings } from './loadBriefings'
import { readDataFolder } from './readDataFolder'

export type Loaded =
  | { ok: true; dataset: CompiledDataset; briefings: readonly PublishedBriefing[] }
  | { ok: false; problems: readonly Problem[]; report: string }

/** Reads, checks and compiles a data folder. Dates after `now` count as lying in the future. */
export function loadCompiled(folder: string, now: Date): Loaded {
  const { files, problems, unreadable } = readDataFolder(folder)
  const today = dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
  const all = [...problems, ...checkDataset(files, today, unreadable)]
  const faulty = (found: readonly Problem[]): Loaded => ({
    ok: false,
    problems: found,
    report: formatReport(folder, found),
  })
  if (all.length > 0) return faulty(all)
  const dataset = compileDataset(files, sha256)
  const { briefings, problems: inBriefings } = loadBriefings(folder, dataset, today)
  return inBriefings.length > 0 ? faulty(inBriefings) : { ok: true, dataset, briefings }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
