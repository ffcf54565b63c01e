import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadCompiled } from '../../../../src/build/data/loadCompiled'
import { changeFiles, changesIndex } from '../../../../src/build/release/changeFiles'
import { release } from '../../../../src/build/release/release'
import { readReleases } from '../../../../src/build/release/versions'
import type { VersionChanges, VersionSummary } from '../../../../src/dataset/compile/versionChanges'
import { record, smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const now = noon('2026-12-02')
const records = 'agreements/moon.json'

/** The files of a folder as the build publishes them, by path. */
function filesOf(folder: string) {
  const loaded = loadCompiled(folder, now)
  if (!loaded.ok) throw new Error(loaded.report)
  const files = changeFiles(folder, loaded.dataset)
  const read = <Value>(path: string) =>
    JSON.parse(files.find((file) => file.path === path)?.content ?? 'null') as Value
  return { paths: files.map(({ path }) => path), read, current: loaded.dataset.version }
}

function change(folder: string, fields: object) {
  const path = join(folder, records)
  const [first, ...rest] = JSON.parse(readFileSync(path, 'utf8')) as object[]
  writeFileSync(path, JSON.stringify([{ ...first, ...fields }, ...rest]))
}

it('lists every version, newest first, data that is not frozen yet included, with a file for all but the first', () => {
  const folder = tempFolder(smallFolder())
  release([folder], noon('2026-11-24'))
  change(folder, { note: 'A note.' })
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').replace(
      '## ',
      '## Unreleased\n\nRead again.\n\n### Corrections\n\n- `first`: A page says so.\n\n## ',
    ),
  )
  release([folder], noon('2026-12-01'))
  change(folder, { title: 'Another title' })
  const [second, first] = readReleases(folder)
  const { paths, read, current } = filesOf(folder)
  expect(paths).toEqual([
    changesIndex,
    `data/changes/${current}.json`,
    `data/changes/${second?.version}.json`,
  ])
  expect(read<VersionSummary[]>(changesIndex)).toMatchObject([
    {
      version: current,
      released: null,
      notes: [],
      lists: { agreements: { added: 0, changed: 1, removed: 0 } },
    },
    {
      version: second?.version,
      released: '2026-12-01',
      agreements: 1,
      interest: 0,
      sources: 3,
      notes: ['Read again.'],
      lists: { agreements: { added: 0, changed: 1, removed: 0 } },
    },
    { version: first?.version, released: '2026-11-24', lists: null },
  ])
  expect(read<VersionChanges>(`data/changes/${second?.version}.json`).lists.agreements?.changed).toEqual([
    { id: 'first', name: 'A record', fields: [{ field: 'note', to: 'A note.' }], why: 'A page says so.' },
  ])
})

it('released data is listed once, and expressions of interest are counted', () => {
  const files = smallFolder()
  files[records].push(record({ status: 'in-negotiation', date: { value: '2020', basis: 'announced' } }))
  const folder = tempFolder(files)
  release([folder], noon('2026-11-24'))
  const { paths, read } = filesOf(folder)
  expect(paths).toEqual([changesIndex])
  expect(read<VersionSummary[]>(changesIndex)).toMatchObject([{ agreements: 2, interest: 1, lists: null }])
})

it('a folder without releases has one version', () => {
  const { paths, read, current } = filesOf(tempFolder(smallFolder()))
  expect(paths).toEqual([changesIndex])
  expect(read<VersionSummary[]>(changesIndex)).toMatchObject([
    { version: current, released: null, lists: null },
  ])
})
