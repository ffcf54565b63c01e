import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { releaseApp } from '../../../../src/build/release/releaseApp'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-12-01T23:30:00Z')
const manifest = { name: 'app', version: '1.2.3', dependencies: { zod: '4.6.7' } }
const changelog = `# Changelog

Changes that users notice.

## [Unreleased]

### Added

- A chart.

### Changed

### Fixed

- A fault.
  In two lines.

## [1.2.3] - 2026-11-29

### Added

- The beginning.
`

/** A committed working tree of an app at version 1.2.3. */
function repository(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = tempFolder({
    'package.json': manifest,
    'package-lock.json': {
      name: 'app',
      version: '1.2.3',
      packages: { '': { version: '1.2.3' }, 'node_modules/zod': { version: '4.6.7' } },
    },
    'CITATION.cff': 'cff-version: 1.2.0\nversion: 1.2.3\ndate-released: 2026-11-29\nlicense: MIT\n',
    'CHANGELOG.md': changelog,
    ...files,
  })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
  git('init')
  git('add', '.')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-m', 'Start')
  return folder
}

const names = ['package.json', 'package-lock.json', 'CITATION.cff', 'CHANGELOG.md']
const contents = (folder: string) => names.map((name) => readFileSync(join(folder, name), 'utf8'))

describe('npm run release:app', () => {
  it.each([
    ['major', '2.0.0'],
    ['minor', '1.3.0'],
    ['patch', '1.2.4'],
    ['1.10.0', '1.10.0'],
  ])('%s sets version %s in every file', (wanted, version) => {
    const folder = repository()
    const { exitCode, output } = releaseApp([wanted], folder, now)
    expect(output).toContain(`Prepared version ${version}`)
    expect(exitCode).toBe(0)
    const [packageJson = '', lock = '', citation = '', log = ''] = contents(folder)
    expect(packageJson).toBe(`${JSON.stringify({ ...manifest, version }, null, 2)}\n`)
    expect(JSON.parse(lock)).toMatchObject({
      version,
      packages: { '': { version }, 'node_modules/zod': { version: '4.6.7' } },
    })
    expect(citation).toBe(
      `cff-version: 1.2.0\nversion: ${version}\ndate-released: 2026-12-01\nlicense: MIT\n`,
    )
    expect(log).toContain(`## [${version}] - 2026-12-01`)
  })

  it('moves the entries under the new version and leaves groups without entries out', () => {
    const folder = repository()
    releaseApp(['minor'], folder, now)
    expect(contents(folder)[3]).toBe(
      changelog
        .replace('## [Unreleased]\n', '## [Unreleased]\n\n## [1.3.0] - 2026-12-01\n')
        .replace('### Changed\n\n', ''),
    )
  })

  it('links the headings if package.json names the repository', () => {
    const folder = repository({
      'package.json': { ...manifest, repository: 'github:someone/app' },
      'CHANGELOG.md': `${changelog}\n[Unreleased]: https://github.com/someone/app/compare/v1.2.3...HEAD\n[1.2.3]: https://github.com/someone/app/releases/tag/v1.2.3\n`,
    })
    releaseApp(['patch'], folder, now)
    expect(contents(folder)[3]?.split('\n').slice(-4)).toEqual([
      '[Unreleased]: https://github.com/someone/app/compare/v1.2.4...HEAD',
      '[1.2.4]: https://github.com/someone/app/compare/v1.2.3...v1.2.4',
      '[1.2.3]: https://github.com/someone/app/releases/tag/v1.2.3',
      '',
    ])
  })

  it('releases a file that has nothing but unreleased entries', () => {
    const folder = repository({ 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- First.\n' })
    expect(releaseApp(['major'], folder, now).exitCode).toBe(0)
    expect(contents(folder)[3]).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [2.0.0] - 2026-12-01\n\n- First.\n',
    )
  })
})

describe('npm run release:app refuses with one sentence and changes nothing', () => {
  it.each([
    ['a word that is not a version', 'big', {}, '“big” is not a version: use major, minor, patch or X.Y.Z.'],
    ['a version with a prefix', 'v1.3.0', {}, '“v1.3.0” is not a version: use major, minor, patch or X.Y.Z.'],
    [
      'a version with leading zeros',
      '1.03.0',
      {},
      '“1.03.0” is not a version: use major, minor, patch or X.Y.Z.',
    ],
    ['the current version', '1.2.3', {}, 'Version 1.2.3 is not higher than the current version 1.2.3.'],
    ['a lower version', '1.1.9', {}, 'Version 1.1.9 is not higher than the current version 1.2.3.'],
    [
      'no entries',
      'minor',
      {
        'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n### Added\n\n## [1.2.3] - 2026-11-29\n\n- Old.\n',
      },
      'CHANGELOG.md has no entries under “Unreleased”: there is nothing to release.',
    ],
    [
      'no heading',
      'minor',
      { 'CHANGELOG.md': '# Changelog\n\n- Something.\n' },
      'CHANGELOG.md has no heading “## [Unreleased]”.',
    ],
    [
      'a version that was released before',
      'minor',
      { 'CHANGELOG.md': changelog.replace('## [1.2.3]', '## [1.3.0]') },
      'CHANGELOG.md already has a section for version 1.3.0.',
    ],
    ['an incomplete citation file', 'minor', { 'CITATION.cff': 'version: 1\n' }, 'no line “date-released:”.'],
  ])('%s', (_name, wanted, files, reason) => {
    const folder = repository(files)
    const before = contents(folder)
    const { exitCode, output } = releaseApp([wanted], folder, now)
    expect(output).toContain(reason)
    expect(output).not.toContain('\n')
    expect(exitCode).toBe(2)
    expect(contents(folder)).toEqual(before)
  })

  it('a working tree with changes', () => {
    const folder = repository()
    writeFileSync(join(folder, 'notes.txt'), 'not committed')
    const { exitCode, output } = releaseApp(['minor'], folder, now)
    expect(output).toBe('The working tree has changes: commit or stash them first.')
    expect(exitCode).toBe(2)
  })

  it.each([[[]], [['minor', 'patch']]])('%j prints the usage', (args) => {
    expect(releaseApp(args, '.', now)).toMatchObject({
      exitCode: 2,
      output: expect.stringContaining('Usage'),
    })
  })

  it('--help prints the usage and succeeds', () => {
    expect(releaseApp(['--help'], '.', now).exitCode).toBe(0)
  })
})
