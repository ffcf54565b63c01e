import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DatasetChanges, datasetChanges, type ListChanges } from '../../dataset/compile/datasetChanges'
import type { CompiledDataset } from '../../dataset/schema'
import { citationCff } from '../../publish/files/citationCff'
import { type CommandResult, dataFolderOf } from '../commandResult'
import { changelogName, releasedNotes } from '../data/dataChangelog'
import { lockFolder } from '../data/folderLock'
import { formatData } from '../data/formatData'
import { loadCompiled } from '../data/loadCompiled'
import { replaceFiles, textOf } from '../data/replaceFiles'
import { frozenPath, type Release, readFrozenVersion, readReleases } from './versions'

/** How to cite the newest release, in the data folder. */
const cffName = 'CITATION.cff'

const usage =
  'Usage: npm run release [-- --folder FOLDER]\n\nFreezes the data of a folder (default: data) as a version, and lists the changes in its CHANGELOG.md.'

/**
 * `npm run release`: freezes the compiled dataset under its version and adds the changes since the previous release to
 * the changelog of the data, with the notes under “Unreleased”. Sets `updated` to today if the data has changed. Exit
 * code 0 when released or if nothing has changed, 1 with problems in the data, 2 on misuse.
 */
export function release(args: readonly string[], now: Date): CommandResult {
  const folder = dataFolderOf(args, usage)
  if (typeof folder !== 'string') return folder
  const lock = lockFolder(folder, 'npm run release')
  if (!lock.ok) return lock.refusal
  try {
    return releaseFolder(folder, now)
  } finally {
    lock.release()
  }
}

function releaseFolder(folder: string, now: Date): CommandResult {
  const releases = readReleases(folder)
  const [newest] = releases
  const today = now.toISOString().slice(0, 10)
  let loaded = loadCompiled(folder, now)
  if (!loaded.ok)
    return { exitCode: 1, output: `${loaded.report}\n\nNothing was released: fix these problems first.` }
  if (newest?.version === loaded.dataset.version)
    return {
      exitCode: 0,
      output: `Version ${newest.version} is already released, and the data has not changed.`,
    }
  if (loaded.dataset.about.updated !== today) {
    writeUpdated(folder, today)
    loaded = loadCompiled(folder, now)
    if (!loaded.ok) return { exitCode: 1, output: loaded.report }
  }
  const { dataset } = loaded
  const before = newest && readFrozenVersion(folder, newest.version)
  const changes = before ? datasetChanges(before, dataset) : null
  const next: Release = {
    version: dataset.version,
    released: today,
    agreements: dataset.agreements.length,
    sources: dataset.sources.length,
    changes,
  }
  const index = 'versions/index.json'
  const frozen = frozenPath(dataset.version)
  const log = textOf(folder, changelogName)
  replaceFiles(folder, [
    { path: frozen, before: textOf(folder, frozen), after: frozenText(dataset) },
    { path: index, before: textOf(folder, index), after: formatData(index, [next, ...releases]) },
    { path: cffName, before: textOf(folder, cffName), after: citationCff(dataset) },
    { path: changelogName, before: log, after: releasedNotes(log ?? '', sectionOf(next)) },
  ])
  return {
    exitCode: 0,
    output: `Released version ${next.version}: ${describe(changes)}.\nCommit the folder ${folder}: the new version belongs to the records as they are now.`,
  }
}

function writeUpdated(folder: string, today: string) {
  const path = 'about.json'
  const before = readFileSync(join(folder, path), 'utf8')
  const about = JSON.parse(before) as { updated: string }
  replaceFiles(folder, [{ path, before, after: formatData(path, { ...about, updated: today }) }])
}

/** One entry per line: as compact as JSON without indent, but two versions can be compared by a diff. */
export function frozenText(dataset: CompiledDataset): string {
  const fields = Object.entries(dataset).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
      : JSON.stringify(value)
    return `${JSON.stringify(name)}:${text}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}

function describe(changes: DatasetChanges | null): string {
  if (!changes) return 'first release'
  return Object.entries(changes)
    .map(
      ([list, { added, changed, removed }]) =>
        `${list}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    )
    .join('; ')
}

/** The section of a release in the changelog: `notes` are those from under “Unreleased”. */
function sectionOf({ version, agreements, sources, changes }: Release): (notes: string) => string {
  const lists = changes
    ? Object.entries(changes).map(([list, entry]) => `### ${list}\n\n${changeLines(entry).join('\n')}\n`)
    : ['The first frozen version.\n']
  return (notes) =>
    `## ${version}\n\n${agreements} records, ${sources} sources.\n\n${notes}${lists.join('\n')}\n`
}

function changeLines({ added, changed, removed }: ListChanges): string[] {
  return [
    ...added.map((id) => `- added \`${id}\``),
    ...changed.map(({ id, fields }) => `- changed \`${id}\`: ${fields.join(', ')}`),
    ...removed.map((id) => `- removed \`${id}\``),
  ]
}
