import { expect, it } from 'vitest'
import { previewAsHost } from '../../../../src/build/hosts/previewAsHost'

it.each([
  ['development falls back to index.html, so that every route can be reloaded', false, {}],
  ['preview serves only what a plain host would', true, { appType: 'mpa' }],
])('%s', (_name, isPreview, expected) => {
  const { config } = previewAsHost()
  if (typeof config !== 'function') throw new Error('previewAsHost has no config hook')
  const change = (config as (own: object, env: object) => unknown)({}, { isPreview })
  expect(change).toEqual(expected)
})
