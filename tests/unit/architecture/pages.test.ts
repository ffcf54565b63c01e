import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageModule } from '../../../src/build/prerender/pageAssets'
import { allPages } from '../../../src/publish/meta/allPages'
import { createText } from '../../../src/text/text'
import { everyPage } from '../../browser/everyPage'
import { partiesWith, testDataset } from '../testDataset'

/** The routes as `router.tsx` writes them: a path, and the module of the page. Explore is part of the entry. */
const router = readFileSync('src/app/routes/router.tsx', 'utf8')
const routes = router.split(/createRoute\(\{/).flatMap((part) => {
  const path = /path: '([^']+)'/.exec(part)?.[1]
  const module = /import\('\.\.\/\.\.\/(pages\/[^']+)'\)/.exec(part)?.[1]
  return path ? [{ path, module: module ? `${module}.tsx` : null }] : []
})

const dataset = testDataset([{ id: 'one', parties: partiesWith('PAK') }])
const briefing = { id: 'talk', title: 'Talk', summary: '', date: '2026-11-24', steps: [] }
const built = allPages(dataset, [{ briefing, slides: [] } as never], createText()).map(
  ({ path }) => `/${path}`,
)

/** Whether an address belongs to a route. A route without a parameter takes precedence. */
function isAt(route: string, address: string): boolean {
  const [path = ''] = address.split('?')
  const found =
    routes.find((other) => other.path === path) ??
    routes.find((other) => new RegExp(`^${other.path.replace(/\$\w+/g, '[^/]+')}$`).test(path))
  return found?.path === route
}

describe('a page is complete: see the recipe in src/pages/README.md', () => {
  it('every route is read by this test', () => {
    expect(routes).toHaveLength(router.match(/= createRoute\(/g)?.length ?? 0)
    expect(routes.filter(({ module }) => module === null).map(({ path }) => path)).toEqual(['/'])
  })

  it.each(routes)(
    '$path has a title and is prerendered: allPages in src/publish/meta/allPages.ts',
    ({ path }) => {
      expect(built.filter((address) => isAt(path, address))).not.toEqual([])
    },
  )

  it.each(built)('%s, which the build writes, has a route: src/app/routes/router.tsx', (address) => {
    expect(routes.filter(({ path }) => isAt(path, address))).toHaveLength(1)
  })

  it.each(routes)('$path is prerendered with its styles: src/build/prerender/pageAssets.ts', (route) => {
    for (const address of built.filter((other) => isAt(route.path, other)))
      if (route.module) expect(pageModule(address.slice(1))).toBe(route.module)
  })

  it.each(routes)('$path is looked at by the browser tests: tests/browser/everyPage.ts', ({ path }) => {
    expect(everyPage.filter((page) => isAt(path, page.path))).not.toEqual([])
  })

  it.each(routes.flatMap(({ module }) => module ?? []))(
    '%s sets its title, and its chunk has a budget',
    (module) => {
      expect(readFileSync(join('src', module), 'utf8')).toMatch(/\busePageMeta\(/)
      // The budget for pages in .size-limit.json matches `*Page-*.js.br`.
      expect(module).toMatch(/Page\.tsx$/)
    },
  )
})

it.each(
  [...readFileSync('src/pages/README.md', 'utf8').matchAll(/`((?:src|tests)\/[^`]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/topics/i.test(path)),
)('%s, which the recipe names, exists', (path) => {
  expect(existsSync(path)).toBe(true)
})

describe('pages are independent', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  )
  const folderOf = (path: string) => path.split('/')[0] ?? ''

  it.each(files)('%s imports no other page', (file) => {
    const imports = [
      ...readFileSync(join('src/pages', file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g),
    ]
      .map(([, path = '']) => relative('src/pages', resolve('src/pages', dirname(file), path)))
      .filter((path) => !path.startsWith('..'))
    expect(imports.filter((path) => ![folderOf(file), 'shared'].includes(folderOf(path)))).toEqual([])
  })
})
