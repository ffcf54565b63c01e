import { expect, it } from 'vitest'
import { dataCheck } from '../../../../src/build/data/dataCheck'
import { dataFormat } from '../../../../src/build/data/dataFormat'
import { loadCompiled } from '../../../../src/build/data/loadCompiled'
import { smallFolder } from '../../dataset/smallFolder'
import { inventedAudit } from '../../qualityEntries'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-30T12:00:00Z')
const audit = inventedAudit()
const release = { version: audit.version, released: '2026-09-01', agreements: 1, sources: 1, changes: null }
const versions = { 'versions/index.json': [release] }

it('audits are loaded beside the dataset and do not change its version', () => {
  const without = loadCompiled(tempFolder(smallFolder()), now)
  const loaded = loadCompiled(tempFolder({ ...smallFolder(), ...versions, 'quality.json': [audit] }), now)
  expect(loaded).toMatchObject({ ok: true, quality: [audit] })
  expect(without).toMatchObject({ ok: true, quality: [] })
  expect(loaded.ok && without.ok && loaded.dataset).toEqual(without.ok && without.dataset)
})

it('the check names a faulty audit with its line', () => {
  const folder = tempFolder({ ...smallFolder(), 'quality.json': [{ ...audit, happened: 21 }] })
  const { exitCode, output } = dataCheck([folder], now)
  expect(exitCode).toBe(1)
  expect(output).toMatch(
    /quality\.json:6 audit version: “2026-09-01-abcdef01” is not a frozen version → name the version/,
  )
  expect(output).toMatch(/quality\.json:\d+ audit happened: is 21, but the sample is 20 → correct the count/)
})

it('a file that is not valid JSON is reported', () => {
  const { output } = dataCheck([tempFolder({ ...smallFolder(), 'quality.json': '[' })], now)
  expect(output).toContain('quality.json:1 - -: is not valid JSON')
})

it('the file is formatted like the others', () => {
  const folder = tempFolder({ ...smallFolder(), ...versions, 'quality.json': JSON.stringify([audit]) })
  expect(dataCheck([folder], now).output).toContain('quality.json:1 - -: is not in the canonical format')
  expect(dataFormat([folder]).output).toContain('quality.json')
  expect(dataCheck([folder], now).exitCode).toBe(0)
})
