import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatData } from '../src/build/data/formatData'
import { frozenText } from '../src/build/release/release'
import { frozenPath, type Release, readReleases } from '../src/build/release/versions'
import { compileFrozen, frozenFolder } from './frozenData'

// `npm run refreeze`: after a change of the data's format, freezes the frozen data again, so that it is a release and
// pages can cite it. Older releases keep the format in which they were made: tests read them as old versions.
const { dataset } = compileFrozen()
const releases = readReleases(frozenFolder)
const [current] = releases.filter(({ changes }) => changes !== null && Object.keys(changes).length === 0)
const older = releases.filter((release) => release !== current)
if (current) rmSync(join(frozenFolder, frozenPath(current.version)))
const next: Release = {
  version: dataset.version,
  released: dataset.about.updated,
  agreements: dataset.agreements.length,
  sources: dataset.sources.length,
  // Only the format has changed. The empty list marks the release to be replaced next time.
  changes: {},
}
writeFileSync(join(frozenFolder, frozenPath(next.version)), frozenText(dataset))
writeFileSync(join(frozenFolder, 'versions/index.json'), formatData('versions/index.json', [next, ...older]))
process.stdout.write(`Froze ${next.version}.\n`)
