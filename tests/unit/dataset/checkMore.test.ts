import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/dataset/checkDataset'
import type { DataFile } from '../../../src/dataset/checks/dataFolder'
import { dayNumber } from '../../../src/dataset/partialDate'

const today = dayNumber(2026, 11, 24)
const file = (path: string, value: unknown): DataFile => ({ path, value, lineOf: () => 1 })
const about = (change: object) =>
  file('about.json', {
    title: 'T',
    subject: { country: 'CHN', territories: ['HKG'] },
    alignment: { program: 'moon', group: 'gcc' },
    asOf: '2026-11',
    updated: '2026-11-24',
    licence: { data: 'CC BY 4.0', dataUrl: 'https://example.org/', code: 'MIT' },
    attributions: [],
    ...change,
  })
const found = (files: DataFile[], unreadable: string[] = []) =>
  checkDataset(files, today, unreadable).map(
    (problem) => `${problem.record} ${problem.field}: ${problem.message}`,
  )

describe('dates outside the records are checked too', () => {
  it.each([
    [about({ asOf: '2027' }), 'about asOf: 2027 lies in the future'],
    [about({ updated: '2026-02-30' }), 'about updated: 2026-02-30 is no day of the calendar'],
    [
      file('groups.json', {
        groups: [{ id: 'g', name: 'G', shortName: 'G', belongs: ['member'], asOf: '2025-02-30' }],
        memberships: [],
      }),
      'g asOf: 2025-02-30 is no day of the calendar',
    ],
  ])('%#', (faulty, message) => {
    expect(found([faulty])).toContain(message)
  })
})

it('a territory without a known code is named', () => {
  expect(found([about({ subject: { country: 'CHN', territories: ['HKX'] } })])).toContain(
    'about subject.territories.0: “HKX” is no known ISO 3166-1 alpha-3 code',
  )
})

it('a folder whose only file cannot be read is not said to be empty', () => {
  const problems = found([about({})], ['agreements/moon.json'])
  expect(problems.filter((line) => line.includes('no agreements'))).toEqual([])
  expect(problems.filter((line) => line.includes('no sources'))).toHaveLength(1)
})
