import { expect, it } from 'vitest'
import type { VersionSummary } from '../../../../src/dataset/compile/versionChanges'
import { readVisit, versionsSince, visitOn } from '../../../../src/pages/new/visit/lastVisit'

it.each([
  [null, null],
  ['', null],
  ['null', null],
  ['7', null],
  ['{', null],
  ['{"day":"2026-12-03"}', null],
  ['{"day":"2026-12","version":"v"}', null],
  ['{"day":"2026-13-40","version":"v"}', null],
  ['{"day":5,"version":"v"}', null],
  ['{"day":"2026-12-03","version":"v","more":1}', { day: '2026-12-03', version: 'v' }],
])('stored as %s the visit is %j', (stored, visit) => {
  expect(readVisit(stored)).toEqual(visit)
})

it('a visit is remembered by the day of the reader', () => {
  const visit = visitOn(new Date(2026, 0, 5, 23, 59), 'v')
  expect(visit).toEqual({ day: '2026-01-05', version: 'v' })
  expect(readVisit(JSON.stringify(visit))).toEqual(visit)
})

const versions = ['2026-12-02-d', '2026-12-01-c', '2026-12-01-b', '2026-11-24-a'].map(
  (version) => ({ version }) as VersionSummary,
)

it.each([
  ['the newest', '2026-12-02-d', []],
  ['an older one', '2026-12-01-b', ['2026-12-02-d', '2026-12-01-c']],
  ['the first', '2026-11-24-a', ['2026-12-02-d', '2026-12-01-c', '2026-12-01-b']],
  ['one that was never frozen', '2026-12-01-x', ['2026-12-02-d', '2026-12-01-c', '2026-12-01-b']],
  ['one of a day without a version', '2026-11-30-x', ['2026-12-02-d', '2026-12-01-c', '2026-12-01-b']],
  ['one later than all', '2026-12-09-x', []],
])('since a visit that saw %s', (_what, version, since) => {
  expect(versionsSince({ day: '2026-12-05', version }, versions).map((found) => found.version)).toEqual(since)
})
