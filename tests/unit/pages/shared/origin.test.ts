import { expect, it } from 'vitest'
import { originOf, paramsOfOrigin } from '../../../../src/pages/shared/data/origin'

const frozen = ['2026-11-24-bbbbbbbb', '2026-11-22-cccccccc', '2026-11-22-aaaaaaaa'].map((version) => ({
  version,
  url: `/data/versions/${version}.json`,
}))
const current = '2026-11-25-dddddddd'

it.each([
  ['nothing', {}, { kind: 'current' }],
  ['the current version', { version: current }, { kind: 'current' }],
  ['the day of the current version', { version: '2026-11-25' }, { kind: 'current' }],
  ['a full version', { version: '2026-11-22-aaaaaaaa' }, { kind: 'version', ...frozen[2] }],
  ['a day, which means its newest version', { version: '2026-11-22' }, { kind: 'version', ...frozen[1] }],
  ['part of a day', { version: '2026-11-2' }, { kind: 'unknown-version', asked: '2026-11-2' }],
  [
    'a version that was never frozen',
    { version: '2020-01-01' },
    { kind: 'unknown-version', asked: '2020-01-01' },
  ],
  [
    'something that is not a version',
    { version: '__proto__' },
    { kind: 'unknown-version', asked: '__proto__' },
  ],
  [
    'another dataset',
    { dataset: 'https://example.org/x.json' },
    { kind: 'address', address: 'https://example.org/x.json' },
  ],
  [
    'another dataset and a version, which it overrides',
    { dataset: 'https://example.org/x.json', version: '2026-11-22' },
    { kind: 'address', address: 'https://example.org/x.json' },
  ],
])('an address with %s', (_name, params, origin) => {
  expect(originOf(params as Record<string, string>, current, frozen)).toEqual(origin)
})

it('the current version counts as current even if it is also frozen', () => {
  const released = [{ version: current, url: '/x.json' }, ...frozen]
  expect(originOf({ version: '2026-11-25' }, current, released)).toEqual({ kind: 'current' })
})

it.each([
  [{}],
  [{ version: '2026-11-22-aaaaaaaa' }],
  [{ version: '2020-01-01' }],
  [{ dataset: 'https://example.org/x.json' }],
])('the data of an address leads back to the parameters %j', (params) => {
  expect(paramsOfOrigin(originOf(params as Record<string, string>, current, frozen))).toEqual(params)
})

it('no address leads to a file of the reader', () => {
  expect(paramsOfOrigin({ kind: 'file', name: 'own.csv' })).toBeNull()
})
