import { expect, it } from 'vitest'
import { compileDataset } from '../../../src/dataset/compile/compileDataset'
import { OwnDataError } from '../../../src/dataset/own/ownData'
import { readOwnJson } from '../../../src/dataset/own/readOwnJson'
import { parseDataset } from '../../../src/dataset/parseDataset'
import { dayNumber } from '../../../src/dataset/partialDate'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { filesOf, smallFolder } from '../dataset/smallFolder'
import { expectSafe } from './expectSafe'
import { spoiltJson } from './hostile'

const sound = compileDataset(filesOf(smallFolder()), () => '0123456789abcdef')
const today = dayNumber(2026, 11, 24)

it('any response is a dataset or a reason', () => {
  expectSafe(spoiltJson(sound), (text) => {
    const parsed = parseDataset(text)
    if (!parsed.ok) expect(parsed.reason).toMatch(/^(not-a-dataset|other-schema|broken)$/)
  })
})

it('a reader’s own JSON yields countable records and a problem for each other one, or a reason', () => {
  expectSafe(spoiltJson(sound), (text) => {
    try {
      const { dataset, problems, total } = readOwnJson(text, sound, today)
      expect(total).toBeGreaterThanOrEqual(dataset.agreements.length)
      for (const { row, message, fix } of problems) {
        expect(row).toBeGreaterThan(0)
        expect(message).not.toBe('')
        expect(fix).not.toBe('')
      }
      const parsed = parseDataset(JSON.stringify(dataset))
      if (!parsed.ok) throw new Error(`what was kept is no dataset: ${parsed.detail}`)
      select(parsed.dataset, noFilters)
    } catch (error) {
      if (!(error instanceof OwnDataError)) throw error
    }
  })
})

it.each([{ toString: null }, [{ toString: {} }]])(
  'a schema version that cannot be converted to text is an unknown one',
  (schemaVersion) => {
    const text = JSON.stringify({ ...sound, schemaVersion })
    expect(parseDataset(text)).toMatchObject({ ok: false, reason: 'other-schema' })
    expect(() => readOwnJson(text, sound, today)).toThrow(OwnDataError)
  },
)
