import { checkQuality } from '../../dataset/checks/checkQuality'
import type { Problem } from '../../dataset/checks/dataFolder'
import type { DayNumber } from '../../dataset/partialDate'
import type { CompiledDataset } from '../../dataset/schema'
import type { QualityEntry } from '../../dataset/schemas/quality'
import { readReleases } from '../release/versions'
import { filesBeside, qualityFile, readDataFolder } from './readDataFolder'

/** Reads and checks the audits of a data folder. A folder without them has no problem. Dates after `today` are in the future. */
export function loadQuality(
  folder: string,
  { countries }: CompiledDataset,
  today: DayNumber,
): { entries: readonly QualityEntry[]; problems: readonly Problem[] } {
  const paths = filesBeside(folder).filter((path) => path === qualityFile)
  const { files, problems } = readDataFolder(folder, paths)
  const [file] = files
  if (!file) return { entries: [], problems }
  const checked = checkQuality(file, {
    versions: readReleases(folder).map(({ version }) => version),
    regions: new Set(countries.flatMap(({ region }) => region ?? [])),
    today,
  })
  return { entries: checked.entries, problems: [...problems, ...checked.problems] }
}
