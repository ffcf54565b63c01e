import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDataset } from '../../dataset/checks/checkDataset'
import type { Problem } from '../../dataset/checks/dataFolder'
import { compileDataset } from '../../dataset/compile/compileDataset'
import { type DayNumber, dayOf } from '../../dataset/partialDate'
import type { CompiledDataset } from '../../dataset/schema'
import type { QualityEntry } from '../../dataset/schemas/quality'
import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'
import { readReleases } from '../release/versions'
import { formatReport } from './formatReport'
import { loadBriefings } from './loadBriefings'
import { loadQuality } from './loadQuality'
import { filesBeside, jsonFiles, readDataFolder } from './readDataFolder'
import { readHistory, rejectedName } from './readHistory'
import { textOf } from './replaceFiles'

export type Loaded =
  | {
      ok: true
      dataset: CompiledDataset
      briefings: readonly PublishedBriefing[]
      quality: readonly QualityEntry[]
    }
  | { ok: false; problems: readonly Problem[]; report: string }

/** Cache size: a build, a test run or a development server works on one or two data folders. */
const cacheSize = 4
const cache = new Map<string, Loaded>()

/**
 * Reads, checks and compiles a data folder. Dates after `now` are in the future. Memoized by the text of the files,
 * because several plugins of a build need the same dataset. Callers must not change it.
 */
export function loadCompiled(folder: string, now: Date): Loaded {
  const today = dayOf(now)
  const versions = readReleases(folder).map(({ version }) => version)
  const key = sha256(JSON.stringify([folder, today, versions, textOf(folder, rejectedName), textsOf(folder)]))
  const loaded = cache.get(key) ?? load(folder, today)
  cache.delete(key)
  cache.set(key, loaded)
  const [oldest] = cache.keys()
  if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest)
  return loaded
}

function textsOf(folder: string): readonly (readonly [string, string])[] {
  return [...jsonFiles(folder), ...filesBeside(folder)].map(
    (path) => [path, readFileSync(join(folder, path), 'utf8')] as const,
  )
}

function load(folder: string, today: DayNumber): Loaded {
  const { files, problems, unreadable } = readDataFolder(folder)
  const all = [...problems, ...checkDataset(files, today, unreadable, readHistory(folder))]
  const faulty = (found: readonly Problem[]): Loaded => ({
    ok: false,
    problems: found,
    report: formatReport(folder, found),
  })
  if (all.length > 0) return faulty(all)
  const dataset = compileDataset(files, sha256)
  const { briefings, problems: inBriefings } = loadBriefings(folder, dataset, today)
  const { entries: quality, problems: inQuality } = loadQuality(folder, dataset, today)
  const beside = [...inBriefings, ...inQuality]
  return beside.length > 0 ? faulty(beside) : { ok: true, dataset, briefings, quality }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
