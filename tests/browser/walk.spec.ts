import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { seeded } from '../seeded'
import { everyPage } from './everyPage'
import { sites } from './sites'
import { expect, openExplore, test } from './test'

/** The nightly run walks twenty times as far. */
const actions = Number(process.env.WALK_ACTIONS ?? 1000)
const seed = Number(process.env.WALK_SEED ?? 1)
const checkEvery = 50

/** What leaves the page, writes a file or asks the system for something: journeys of their own. */
const spared = /^(PNG|SVG|PPTX|CSV|JSON|Print|Copy|Download|Full screen|Open the notes|Save)/i

declare global {
  interface Window {
    /** What a reader could get at now: seen, not switched off, not behind a dialog. */
    reachable<Found extends HTMLElement>(selector: string): Found[]
  }
}

/** Before the page’s own scripts. */
function prepare() {
  window.reachable = <Found extends HTMLElement>(selector: string) => {
    const modal = [...document.querySelectorAll(':modal')].at(-1)
    return [...document.querySelectorAll<Found>(selector)].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, [inert] *') &&
        (modal?.contains(one) ?? true),
    )
  }
  window.open = () => null
  window.print = () => undefined
  // Enter on a link out would open a page in front, and Chromium stops drawing the one behind.
  window.addEventListener(
    'click',
    (event) => {
      const isOut = event.target instanceof Element && event.target.closest('a[target="_blank"]')
      if (isOut) event.preventDefault()
    },
    true,
  )
}

/** Presses a link within the app, a button or a box; what, as text. Null where none is in reach. */
function pressSomething(page: Page, dice: number): Promise<string | null> {
  return page.evaluate(
    ([dice, spared]) => {
      const left = new RegExp(spared, 'i')
      const name = (one: HTMLElement) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
      const inApp = (link: HTMLElement) =>
        link instanceof HTMLAnchorElement &&
        link.origin === location.origin &&
        link.target === '' &&
        !link.download &&
        !/\.\w+$/.test(link.pathname)
      const found = window
        .reachable('a[href], button, summary, [role="button"], input[type="checkbox"], input[type="radio"]')
        .filter((one) => (!one.matches('a') || inApp(one)) && !left.test(name(one)))
      const one = found[Math.floor(dice * found.length)]
      if (!one) return null
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }))
      return (name(one) || one.tagName).slice(0, 60)
    },
    [dice, spared.source] as const,
  )
}

/** Chooses another value of a list, or types into a field. */
function fillSomething(page: Page, dice: number, text: string): Promise<string | null> {
  return page.evaluate(
    ([dice, text]) => {
      const found = window
        .reachable<HTMLInputElement | HTMLSelectElement>(
          'select, input[type="search"], input[type="text"], input[type="range"], input:not([type])',
        )
        .filter((one) => one instanceof HTMLSelectElement || !one.readOnly)
      const one = found[Math.floor(dice * found.length)]
      if (!one) return null
      const value =
        one instanceof HTMLSelectElement
          ? (one.options[Math.floor(dice * 997) % one.options.length]?.value ?? '')
          : one.type === 'range'
            ? String(Number(one.min) + (Math.floor(dice * 991) % (Number(one.max) - Number(one.min) + 1)))
            : text
      // React hears of a value only through the setter of the element itself.
      const prototype =
        one instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(one, value)
      one.dispatchEvent(new Event('input', { bubbles: true }))
      one.dispatchEvent(new Event('change', { bubbles: true }))
      return `${one.getAttribute('aria-label') ?? one.tagName} = ${value}`
    },
    [dice, text] as const,
  )
}

const keys = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'Enter',
  'Escape',
  'Home',
  'End',
]
const letters = 'abcdefghilmnoprstu 0123'

/** One thing that a reader may do; what it was. */
async function act(page: Page, random: () => number): Promise<string> {
  const dice = random()
  if (dice < 0.55) return `press ${await pressSomething(page, random())}`
  if (dice < 0.85) {
    const key = keys[Math.floor(random() * keys.length)] ?? 'Tab'
    await page.keyboard.press(key)
    return `key ${key}`
  }
  if (dice < 0.95) {
    const text = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => letters[Math.floor(random() * letters.length)],
    )
    return `fill ${await fillSomething(page, random(), text.join(''))}`
  }
  await page.evaluate((isBack) => (isBack ? history.back() : history.forward()), random() < 0.7)
  return 'history'
}

/** What the page says must be what it counts: figures, list, table and announcement agree. */
async function expectConsistent(page: Page, trail: readonly string[]) {
  await expect(
    async () => {
      const said = await page.evaluate(() => {
        const number = (text?: string | null) => {
          const digits = /[\d,]+/.exec(text ?? '')?.[0]
          return digits === undefined ? null : Number(digits.replaceAll(',', ''))
        }
        const live = document.querySelector('[data-testid="live-count"]')?.textContent
        const table = document.querySelector('table[aria-rowcount]')
        return {
          isBlank: (document.querySelector('main')?.textContent ?? '').trim() === '',
          live: live === undefined ? null : number(live),
          list: number(document.querySelector('#records-title')?.textContent),
          rows: table ? Number(table.getAttribute('aria-rowcount')) - 1 : null,
        }
      })
      expect(said.isBlank, 'the page is not blank').toBe(false)
      if (said.live !== null && said.list !== null) expect(said.list).toBe(said.live)
      if (said.live !== null && said.rows !== null) expect(said.rows).toBe(said.live)
    },
    `after ${trail.slice(-12).join(' → ')}`,
  ).toPass({ timeout: 10_000 })
}

/** The title of a page, from its prerendered file. */
function titleOf(path: string) {
  const [folder] = path.split('?')
  const html = readFileSync(`${sites.frozen.folder}${folder}/index.html`, 'utf8')
  return (/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}

test(`${actions} things at random leave no error, no wrong count and no growing heap`, {
  tag: '@chromium',
}, async ({ page, context }) => {
  test.setTimeout(120_000 + actions * 200)
  page.setDefaultTimeout(30_000)
  const random = seeded(seed)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.addInitScript(prepare)
  const client = await context.newCDPSession(page)
  // Without a reload, which would forget what leaked, and after a look at every page, so that what the app loads once
  // and keeps counts both times.
  const heap = async () => {
    for (const { path } of [...everyPage, { path: '/' }]) {
      await page.evaluate((to) => history.pushState(null, '', to), path)
      await expect(page).toHaveTitle(titleOf(path))
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    }
    await expect(page.locator('path.leaflet-interactive').first()).toBeAttached()
    await client.send('HeapProfiler.collectGarbage')
    return (await client.send('Runtime.getHeapUsage')).usedSize
  }
  await openExplore(page)
  await client.send('HeapProfiler.enable')
  const trail: string[] = []
  let before = 0
  for (let step = 0; step < actions; step++) {
    if (step === Math.floor(actions / 2)) before = await heap()
    trail.push(await act(page, random))
    // Back beyond the first page there is nothing.
    if (!page.url().startsWith('http')) await openExplore(page)
    if (step % checkEvery === checkEvery - 1) {
      await expectConsistent(page, trail)
      expect(context.pages(), 'pages open').toHaveLength(1)
    }
  }
  // What waits for a timer is freed with one of the next looks; a leak grows with each.
  await expect(async () => expect(await heap()).toBeLessThan(before * 1.1)).toPass({ timeout: 60_000 })
})
