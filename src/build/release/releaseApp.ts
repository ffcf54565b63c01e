import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandResult, misuse } from '../commandResult'
import { homeOf } from '../licences/readLicence'
import { releaseNotes } from './releaseNotes'

const usage = `Usage: npm run release:app -- major|minor|patch|X.Y.Z

Sets the version of the app in package.json, package-lock.json and CITATION.cff, and moves the section
"Unreleased" of CHANGELOG.md under that version with today's date. Commits nothing.`

/** A reason not to release, as one sentence. */
class Refusal extends Error {}

/**
 * `npm run release:app`: prepares a release of the app in a working tree without changes. Nothing is written unless
 * everything can be. Exit code 0 when prepared, 2 with the reason otherwise.
 */
export function releaseApp(args: readonly string[], folder: string, now: Date): CommandResult {
  const [wanted, ...rest] = args
  if (wanted === '--help' || wanted === '-h') return { exitCode: 0, output: usage }
  if (wanted === undefined) return misuse('Which version?', usage)
  if (rest.length > 0) return misuse(`Expected one version, but got ${args.join(' ')}.`, usage)
  try {
    const { version, files } = prepare(folder, wanted, now.toISOString().slice(0, 10))
    for (const [file, text] of files) writeFileSync(join(folder, file), text)
    const names = files.map(([file]) => file).join(', ')
    return {
      exitCode: 0,
      output: `Prepared version ${version} in ${names}.\nNext: git commit -am "Release ${version}" && git tag v${version}`,
    }
  } catch (error) {
    if (error instanceof Refusal) return { exitCode: 2, output: error.message }
    throw error
  }
}

function prepare(folder: string, wanted: string, today: string) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const manifest = JSON.parse(read('package.json')) as { version: string; repository?: unknown }
  const version = nextVersion(manifest.version, wanted)
  if (changedFiles(folder) !== '')
    throw new Refusal('The working tree has changes: commit or stash them first.')
  const notes = releaseNotes(read('CHANGELOG.md'), {
    version,
    previous: manifest.version,
    today,
    repository: homeOf({ repository: manifest.repository }),
  })
  if (!notes.ok) throw new Refusal(notes.reason)
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string
    packages: Record<string, { version: string }>
  }
  lock.version = version
  const root = lock.packages['']
  if (root) root.version = version
  const files: [string, string][] = [
    ['package.json', json({ ...manifest, version })],
    ['package-lock.json', json(lock)],
    ['CITATION.cff', citation(read('CITATION.cff'), version, today)],
    ['CHANGELOG.md', notes.changelog],
  ]
  return { version, files }
}

function changedFiles(folder: string): string {
  try {
    return execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch {
    throw new Refusal('git cannot read the state of this folder: run the command in a git working tree.')
  }
}

type Version = readonly [number, number, number]

function nextVersion(current: string, wanted: string): string {
  const now = parseVersion(current)
  if (!now) throw new Refusal(`package.json has the version “${current}”, which is not X.Y.Z.`)
  const [major, minor, patch] = now
  if (wanted === 'major') return `${major + 1}.0.0`
  if (wanted === 'minor') return `${major}.${minor + 1}.0`
  if (wanted === 'patch') return `${major}.${minor}.${patch + 1}`
  const next = parseVersion(wanted)
  if (!next) throw new Refusal(`“${wanted}” is not a version: use major, minor, patch or X.Y.Z.`)
  if (compareVersions(next, now) <= 0)
    throw new Refusal(`Version ${wanted} is not higher than the current version ${current}.`)
  return wanted
}

function parseVersion(text: string): Version | null {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? []
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)]
}

function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

function citation(text: string, version: string, today: string): string {
  const fields = [
    [/^version: .*$/m, `version: ${version}`],
    [/^date-released: .*$/m, `date-released: ${today}`],
  ] as const
  return fields.reduce((changed, [pattern, line]) => {
    if (!pattern.test(changed)) throw new Refusal(`CITATION.cff has no line “${line.replace(/ .*/, '')}”.`)
    return changed.replace(pattern, line)
  }, text)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
