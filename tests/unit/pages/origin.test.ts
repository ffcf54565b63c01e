import { expect, it } from 'vitest'
import { originOf } from '../../../src/pages/shared/data/origin'

const frozen = ['2026-11-24-bbbbbbbb', '2026-11-22-cccccccc', '2026-11-22-aaaaaaaa'].map((version) => ({
  version,
  url: `/data/versions/${version}.json`,
}))
const current = '2026-11-25-dddddddd'

it.each([
  ['nothing', {}, { kind: 'current' }],
  ['the present version', { version: current }, { kind: 'current' }],
  ['the day of the present version', { version: '2026-11-25' }, { kind: 'current' }],
  ['a whole version', { version: '2026-11-22-aaaaaaaa' }, { kind: 'version', ...frozen[2] }],
  ['a day: its newest', { version: '2026-11-22' }, { kind: 'version', ...frozen[1] }],
  ['half a day', { version: '2026-11-2' }, { kind: 'unknown-version', asked: '2026-11-2' }],
  [
    'a version that was never frozen',
    { version: '2020-01-01' },
    { kind: 'unknown-version', asked: '2020-01-01' },
  ],
  ['something that is no version', { version: '__proto__' }, { kind: 'unknown-version', asked: '__proto__' }],
  [
    'another dataset',
    { dataset: 'https://example.org/x.json' },
    { kind: 'address', address: 'https://example.org/x.json' },
  ],
  [
    'another dataset, which goes before a version',
    { dataset: 'https://example.org/x.json', version: '2026-11-22' },
    { kind: 'address', address: 'https://example.org/x.json' },
  ],
])('an address with %s', (_name, params, origin) => {
  expect(originOf(params as Record<string, string>, current, frozen)).toEqual(origin)
})

it('when the newest frozen version is the present one, it is no old version', () => {
  const released = [{ version: current, url: '/x.json' }, ...frozen]
  expect(originOf({ version: '2026-11-25' }, current, released)).toEqual({ kind: 'current' })
})
