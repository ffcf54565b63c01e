import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'data/README.md',
  'tests/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
].filter((path) => path.endsWith('.md'))

/** Paths in backticks that begin at the root of the repository; a path with a placeholder or a star is a pattern. */
const rootPath = /`((?:src|tests|data|docs|public|\.github)\/[^`\s*<…]+)`/g
const link = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g

describe('what the documentation names exists', () => {
  it.each(pages)('%s', (page) => {
    const text = readFileSync(page, 'utf8')
    const named = [...text.matchAll(rootPath)].map(([, path = '']) => path.replace(/:.*$/, ''))
    const linked = [...text.matchAll(link)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(https?:|mailto:|<)/.test(target))
      .map((target) => join(dirname(page), target))
    expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([])
  })
})

it('the README is short: it is for users, and the rest is in docs', () => {
  expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(120)
})

const scripts = Object.keys(
  JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>,
)

it.each(pages)('every npm script that %s names exists', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})
