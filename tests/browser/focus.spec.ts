import type { Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { nightly } from './nightly'
import { expect, openPage, test } from './test'

/** The focused element: its kind, name and box, and whether a pointer can hit any part of it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { x, y, width, height } = element.getBoundingClientRect()
    const points = [0.5, 0.1, 0.9].flatMap((across) =>
      [0.5, 0.1, 0.9].map((down) => [x + width * across, y + height * down]),
    )
    const isUncovered = points.some(([px = 0, py = 0]) => {
      const hit = document.elementFromPoint(px, py)
      // An input may be painted by its sibling.
      const own = element instanceof HTMLInputElement ? element.parentElement : element
      return hit !== null && (own?.contains(hit) || hit.contains(element))
    })
    return {
      kind: [
        element.tagName,
        element.getAttribute('role'),
        element.getAttribute('type'),
        element.getAttribute('class'),
      ].join(' '),
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40),
      box: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 },
      isUncovered,
    }
  })
}

type Box = NonNullable<Awaited<ReturnType<typeof focused>>>['box']

/** A screenshot of the part of the window around a box. */
async function look(page: Page, { x, y, width, height }: Box) {
  const window = page.viewportSize() ?? { width: 0, height: 0 }
  const left = Math.max(0, Math.floor(x))
  const top = Math.max(0, Math.floor(y))
  const clip = {
    x: left,
    y: top,
    width: Math.min(window.width, Math.ceil(x + width)) - left,
    height: Math.min(window.height, Math.ceil(y + height)) - top,
  }
  return PNG.sync.read(await page.screenshot({ clip }))
}

for (const path of [
  '/',
  '/agreements',
  '/compare?compare=ilrs~artemis',
  '/countries/PAK',
  '/data',
  '/briefing/make',
])
  test(`${path}: focus is visible at every stop and never covered`, nightly, async ({ page, watch }) => {
    // Firefox reports the style with which Playwright hides the caret in screenshots.
    watch.expectedErrors.push(/blocked an inline style/)
    await openPage(page, path)
    const seen = new Map<string, number>()
    const faults: string[] = []
    for (let stop = 0; stop < 100; stop++) {
      await page.keyboard.press('Tab')
      const now = await focused(page)
      if (!now) break
      const times = (seen.get(now.kind) ?? 0) + 1
      seen.set(now.kind, times)
      if (!now.isUncovered) faults.push(`${now.kind} “${now.name}” is covered`)
      // Two of each kind are enough.
      if (times > 2) continue
      const withFocus = await look(page, now.box)
      await page.evaluate(() => (document.activeElement as HTMLElement | SVGElement).blur())
      const without = await look(page, now.box)
      const { width, height } = withFocus
      const changed = pixelmatch(withFocus.data, without.data, undefined, width, height, { threshold: 0.1 })
      if (changed < 40) faults.push(`${now.kind} “${now.name}” shows its focus by ${changed} points`)
    }
    expect(seen.size).toBeGreaterThan(5)
    expect(faults).toEqual([])
  })
