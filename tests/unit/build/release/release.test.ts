import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { release } from '../../../../src/build/release/release'
import { readReleases, versionExports, versionFiles } from '../../../../src/build/release/versions'
import { parseDataset } from '../../../../src/dataset/parseDataset'
import { record, smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const day = (text: string) => new Date(`${text}T12:00:00Z`)
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')
const frozen = (folder: string) =>
  readdirSync(join(folder, 'versions')).filter((name) => name !== 'index.json')

describe('npm run release', () => {
  it('freezes the compiled dataset under a date and a hash', () => {
    const folder = tempFolder(smallFolder())
    const { exitCode, output } = release([folder], day('2026-11-24'))
    expect(output).toMatch(/^Released version 2026-11-24-[0-9a-f]{8}: first release\./)
    expect(exitCode).toBe(0)
    const [file = ''] = frozen(folder)
    const parsed = parseDataset(read(folder, `versions/${file}`))
    expect(parsed).toMatchObject({
      ok: true,
      dataset: { version: file.replace('.json', ''), sourceCount: 3 },
    })
  })

  it('says in CITATION.cff how to cite the version', () => {
    const folder = tempFolder(smallFolder())
    release([folder], day('2026-11-24'))
    const [newest] = readReleases(folder)
    expect(read(folder, 'CITATION.cff')).toContain(`\nversion: "${newest?.version}"\n`)
  })

  it('does nothing if the data has not changed', () => {
    const folder = tempFolder(smallFolder())
    release([folder], day('2026-11-24'))
    const { exitCode, output } = release([folder], day('2026-12-01'))
    expect(output).toMatch(/is already released/)
    expect(exitCode).toBe(0)
    expect(frozen(folder)).toHaveLength(1)
  })

  it('dates changed data to the day of the release, keeps the old version, and lists changed ids and fields', () => {
    const folder = tempFolder(smallFolder())
    release([folder], day('2026-11-24'))
    const before = frozen(folder)[0] ?? ''
    const kept = read(folder, `versions/${before}`)
    const old = JSON.parse(read(folder, 'agreements/moon.json')) as object[]
    writeFileSync(
      join(folder, 'agreements/moon.json'),
      JSON.stringify([...old.map((entry) => ({ ...entry, note: 'A doubt.' })), record({ id: 'newest' })]),
    )
    const { output } = release([folder], day('2026-12-01'))
    expect(output).toMatch(
      /^Released version 2026-12-01-[0-9a-f]{8}: agreements: 1 added, 1 changed, 0 removed/,
    )
    expect(JSON.parse(read(folder, 'about.json'))).toMatchObject({ updated: '2026-12-01' })
    expect(read(folder, `versions/${before}`)).toBe(kept)
    const [newest, first] = readReleases(folder)
    expect(newest).toMatchObject({
      released: '2026-12-01',
      agreements: 2,
      changes: {
        agreements: { added: ['newest'], changed: [{ id: 'first', fields: ['note'] }], removed: [] },
      },
    })
    expect(first).toMatchObject({ version: before.replace('.json', ''), changes: null })
    const changelog = read(folder, 'CHANGELOG.md')
    expect(changelog).toContain('- added `newest`')
    expect(changelog).toContain('- changed `first`: note')
    expect(changelog.indexOf(newest?.version ?? '?')).toBeLessThan(changelog.indexOf(first?.version ?? '?'))
  })

  it('moves what is noted under “Unreleased” under the new version, and keeps older sections', () => {
    const folder = tempFolder(smallFolder())
    release([folder], day('2026-11-24'))
    const before = read(folder, 'CHANGELOG.md')
    const [head = '', first = ''] = before.split(/^(?=## )/m)
    writeFileSync(join(folder, 'CHANGELOG.md'), `${head}## Unreleased\n\nWhy it changed.\n\n${first}`)
    writeFileSync(
      join(folder, 'agreements/moon.json'),
      JSON.stringify([...smallFolder()['agreements/moon.json'], record({ id: 'newest' })]),
    )
    release([folder], day('2026-12-01'))
    const after = read(folder, 'CHANGELOG.md')
    expect(after).not.toContain('Unreleased\n')
    expect(after).toContain('2 records, 3 sources.\n\nWhy it changed.\n\n### agreements\n\n- added `newest`')
    expect(after.endsWith(first)).toBe(true)
  })

  it('does not release data with problems', () => {
    const folder = tempFolder({ ...smallFolder(), 'agreements/moon.json': [record({ kind: 'treaty' })] })
    const { exitCode, output } = release([folder], day('2026-11-24'))
    expect(exitCode).toBe(1)
    expect(output).toMatch(/Nothing was released/)
    expect(readdirSync(folder)).not.toContain('versions')
  })

  it('two folders are misuse', () => {
    expect(release(['a', 'b'], new Date('2026-12-01')).exitCode).toBe(2)
  })
})

it('the app knows the frozen versions, newest first, and each is published as a file', () => {
  const folder = tempFolder(smallFolder())
  expect(versionFiles(folder).map(({ path }) => path)).toEqual(['data/versions.json'])
  release([folder], day('2026-11-24'))
  const [{ version } = { version: '' }] = readReleases(folder)
  expect(versionFiles(folder).map(({ path }) => path)).toEqual([
    'data/versions.json',
    `data/versions/${version}.json`,
  ])
  const exported = versionExports(folder, { version, agreements: [] })
  expect(exported).toContain(`currentVersion = '${version}'`)
  expect(exported).toContain(`BASE_URL + 'data/versions/${version}.json'`)
  expect(exported).toContain('renames = []')
})

it('the published list says how many records of a version are expressions of interest', () => {
  const files = smallFolder()
  files['agreements/moon.json'].push(
    record({ status: 'in-negotiation', date: { value: '2020', basis: 'announced' } }),
  )
  const folder = tempFolder(files)
  expect(release([folder], day('2026-11-24')).output).toContain('Released')
  const list = versionFiles(folder)[0]?.content ?? ''
  expect(JSON.parse(list)).toMatchObject([{ agreements: 2, interest: 1 }])
})
