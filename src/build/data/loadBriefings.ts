import type { Problem } from '../../dataset/checks/dataFolder'
import { coreOf } from '../../dataset/compile/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import type { DayNumber } from '../../dataset/partialDate'
import type { CompiledDataset } from '../../dataset/schema'
import { type PublishedBriefing, publishBriefing } from '../../publish/briefing/publishedBriefing'
import { checkBriefing } from '../../selection/briefing/checkBriefing'
import { checkPublished } from '../../selection/briefing/checkPublished'
import { briefingFiles, readDataFolder } from './readDataFolder'

/** Reads and checks the briefings of a data folder, sorted by file name. Dates after `today` are in the future. */
export function loadBriefings(
  folder: string,
  compiled: CompiledDataset,
  today: DayNumber,
): { briefings: readonly PublishedBriefing[]; problems: readonly Problem[] } {
  const { files, problems } = readDataFolder(folder, briefingFiles(folder))
  if (files.length === 0) return { briefings: [], problems }
  const dataset = indexDataset(coreOf(compiled))
  const sources = new Map(compiled.sources.map((source) => [source.id, source]))
  const sourceIds = new Set(sources.keys())
  const briefings: PublishedBriefing[] = []
  for (const file of files) {
    const checked = checkBriefing(file, { dataset, sourceIds })
    problems.push(...checked.problems)
    if (!checked.briefing) continue
    problems.push(...checkPublished(file, checked.briefing, dataset, today))
    briefings.push(publishBriefing(checked.briefing, sources))
  }
  return { briefings, problems }
}
