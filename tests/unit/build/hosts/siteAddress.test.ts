import { expect, it } from 'vitest'
import { siteAddress } from '../../../../src/build/hosts/siteAddress'

it.each([
  ['/', '', ''],
  ['/tracker/', '', ''],
  ['/', 'https://example.org', 'https://example.org/'],
  ['/', 'https://example.org/', 'https://example.org/'],
  ['/tracker/', 'https://example.org', 'https://example.org/tracker/'],
  // The form in which GitHub Pages names a project site: the base path is part of it.
  ['/repo/', 'https://example.github.io/repo', 'https://example.github.io/repo/'],
  ['/repo/', 'https://example.github.io/repo/', 'https://example.github.io/repo/'],
  ['/org/', 'https://example.org', 'https://example.org/org/'],
  ['/a/b/', 'http://localhost:4173/a/b', 'http://localhost:4173/a/b/'],
])('base path %s with SITE_URL “%s” is published at “%s”', (base, site, address) => {
  expect(siteAddress(base, site)).toBe(address)
})

it.each([
  ['/', 'https://example.github.io/repo', 'set BASE_PATH to /repo/'],
  ['/other/', 'https://example.github.io/repo', 'does not end in the base path /other/'],
  ['/', 'example.org', 'is not an http or https address'],
  ['/', 'https://', 'is not an http or https address'],
])('base path %s with SITE_URL “%s” stops the build: %s', (base, site, reason) => {
  expect(() => siteAddress(base, site)).toThrow(reason)
})
