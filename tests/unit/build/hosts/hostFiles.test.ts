import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apacheFile, caddyFile, headersFile, nginxFile } from '../../../../src/build/hosts/hostFiles'
import { securityHeaders, withPolicy } from '../../../../src/build/hosts/securityHeaders'

test.each([
  ['_headers', headersFile],
  ['nginx.conf', nginxFile],
  ['Caddyfile', caddyFile],
  ['htaccess', apacheFile],
])('docs/hosts/%s is up to date (npm run hosts)', (name, make) => {
  expect(readFileSync(`docs/hosts/${name}`, 'utf8')).toBe(make())
})

test('only our own scripts run, and only embeds may be framed by other sites', () => {
  const page = securityHeaders(false)['Content-Security-Policy'] ?? ''
  expect(page).toContain("default-src 'self'; script-src 'self'; style-src 'self'")
  expect(page).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/)
  expect(page).toContain("frame-ancestors 'self'")
  expect(securityHeaders(true)['Content-Security-Policy']).toContain('frame-ancestors *')
  expect(withPolicy('<meta charset="utf-8" />')).toMatch(/Content-Security-Policy[^>]*default-src/)
  expect(withPolicy('<meta charset="utf-8" />')).not.toContain('frame-ancestors')
})
