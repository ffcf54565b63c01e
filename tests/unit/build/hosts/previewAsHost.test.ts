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

it.each([
  ['/tracker/data/dataset.json', '*'],
  ['/tracker/feeds/all.atom', '*'],
  ['/tracker/countries/PAK', undefined],
  ['/data/dataset.json', undefined],
])('scripts of other sites may read %s: %s', (url, expected) => {
  const { configurePreviewServer } = previewAsHost()
  const headers = new Map<string, string>()
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    writeHead: () => undefined,
    end: () => undefined,
  }
  const server = {
    config: { root: 'tests', base: '/tracker/', build: { outDir: 'fixtures/served' } },
    middlewares: {
      use: (handle: (request: { url: string }, answer: typeof response, next: () => void) => void) =>
        handle({ url }, response, () => undefined),
    },
  }
  ;(configurePreviewServer as unknown as (preview: typeof server) => void)(server)
  expect(headers.get('Access-Control-Allow-Origin')).toBe(expected)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
})
