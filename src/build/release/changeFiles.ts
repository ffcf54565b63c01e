import { isInterest } from '../../dataset/columns/recordCodes'
import { countsOf, type VersionSummary, versionChanges } from '../../dataset/compile/versionChanges'
import type { CompiledDataset } from '../../dataset/schema'
import { readChangelog } from './changelogNotes'
import { readFrozenVersion, readReleases } from './versions'

/** Path of the list of versions. */
export const changesIndex = 'data/changes/index.json'

/**
 * Files to publish: `data/changes/index.json`, which lists the versions of a data folder, newest first and data that is not
 * frozen yet included, and for each but the first what it changed since the one before, value by value and with the reason.
 */
export function changeFiles(folder: string, current: CompiledDataset) {
  const file = (name: string, value: unknown) => ({
    path: `data/changes/${name}.json`,
    mediaType: 'application/json',
    content: JSON.stringify(value),
  })
  const versions = versionsOf(folder, current)
  return [
    file(
      'index',
      versions.map(({ summary }) => summary),
    ),
    ...versions.flatMap(({ changes }) => (changes ? [file(changes.version, changes)] : [])),
  ]
}

function versionsOf(folder: string, current: CompiledDataset) {
  const notesOf = readChangelog(folder)
  const frozen = readReleases(folder).map(({ version, released }) => ({
    dataset: readFrozenVersion(folder, version),
    released,
    notes: notesOf(version),
  }))
  const isFrozen = frozen.some(({ dataset }) => dataset.version === current.version)
  const all = isFrozen ? frozen : [{ dataset: current, released: null, notes: notesOf(null) }, ...frozen]
  return all.map(({ dataset, released, notes: { notes, reasons } }, index) => {
    const before = all[index + 1]?.dataset
    const changes = before ? versionChanges(before, dataset, reasons) : null
    const summary: VersionSummary = {
      version: dataset.version,
      released,
      agreements: dataset.agreements.length,
      interest: dataset.agreements.filter(isInterest).length,
      sources: dataset.sources.length,
      notes,
      lists: changes && countsOf(changes),
    }
    return { summary, changes }
  })
}
