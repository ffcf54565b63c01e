import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadCompiled } from '../../../../src/build/data/loadCompiled'
import { datasetSchema } from '../../../../src/dataset/schema'
import { record, smallFolder } from '../../dataset/smallFolder'
import { sampleBriefing, sampleStep } from '../../selection/briefing/sampleBriefing'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-24T12:00:00Z')

function compile(files: Readonly<Record<string, unknown>>) {
  const loaded = loadCompiled(tempFolder(files), now)
  if (!loaded.ok) throw new Error(loaded.report)
  return loaded.dataset
}

it('a valid folder compiles to one dataset that matches the published schema', () => {
  const dataset = compile(smallFolder())
  expect(datasetSchema.safeParse(dataset).error).toBeUndefined()
  expect(dataset.sources.map(({ id }) => id)).toEqual(['daily', 'own', 'weekly'])
  expect(dataset.version).toMatch(/^2026-11-24-[0-9a-f]{8}$/)
})

it('the version does not depend on the order of records or their files', () => {
  const folder = smallFolder()
  const third = record({ id: 'third' })
  const one = { ...folder, 'agreements/moon.json': [...folder['agreements/moon.json'], third] }
  const other = { ...folder, 'agreements/moon.json': [third, ...folder['agreements/moon.json']] }
  const { 'organisations.json': organisations } = folder
  expect(compile(other)).toEqual(compile(one))
  expect(compile({ ...one, 'organisations.json': organisations.toReversed() })).toEqual(compile(one))
})

it('a change of the data changes the version', () => {
  const folder = smallFolder()
  const changed = { ...folder, 'about.json': { ...folder['about.json'], title: 'Changed' } }
  expect(compile(changed).version).not.toBe(compile(folder).version)
})

it.each([
  ['2026-11-24T00:00:00Z', true],
  ['2026-11-23T23:59:59Z', false],
])('a record dated 24 November 2026 is valid at %s: %s', (instant, ok) => {
  const folder = smallFolder()
  folder['agreements/moon.json'].push(record({ date: { value: '2026-11-24', basis: 'signed' } }))
  expect(loadCompiled(tempFolder(folder), new Date(instant)).ok).toBe(ok)
})

it('a folder with problems returns them and a report', () => {
  const folder = smallFolder()
  folder['agreements/moon.json'].push(record({ kind: 'treaty', title: undefined }))
  const loaded = loadCompiled(tempFolder(folder), now)
  expect(loaded).toMatchObject({ ok: false, problems: [{ field: 'title' }, { field: 'kind' }] })
  expect(loaded.ok ? '' : loaded.report.split('\n')).toHaveLength(2)
})

it('loads briefings with the sources that they cite', () => {
  const folder = { ...smallFolder(), 'briefings/talk.json': sampleBriefing() }
  const loaded = loadCompiled(tempFolder(folder), now)
  expect(loaded).toMatchObject({
    ok: true,
    briefings: [{ briefing: { id: 'talk' }, sources: [{ id: 'own' }] }],
  })
  expect(compile(folder).version).toBe(compile(smallFolder()).version)
})

it('a problem in a briefing is a problem of the folder, with its line', () => {
  const folder = { ...smallFolder(), 'briefings/talk.json': sampleBriefing([sampleStep({ chart: 'pie' })]) }
  expect(loadCompiled(tempFolder(folder), now)).toMatchObject({
    ok: false,
    problems: [{ file: 'briefings/talk.json', line: 9, record: 'talk', field: 'steps.0.chart' }],
  })
})

it('the same files are compiled once, and changed files again', () => {
  const folder = tempFolder(smallFolder())
  const first = loadCompiled(folder, now)
  expect(loadCompiled(folder, now)).toBe(first)
  writeFileSync(join(folder, 'claims.json'), '[')
  expect(loadCompiled(folder, now).ok).toBe(false)
  expect(loadCompiled(folder, new Date('2026-11-25T12:00:00Z'))).not.toBe(first)
})
