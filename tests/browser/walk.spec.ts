import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { seeded } from '../seeded'
import { everyPage } from './everyPage'
import { sites } from './sites'
import { expect, openExplore, test } from './test'

/** The nightly run walks much farther, and only then is the heap measured: it settles in the first 500 actions. */
const actions = Number(process.env.WALK_ACTIONS ?? 100)
const isMeasured = actions >= 2000
const seed = Number(process.env.WALK_SEED ?? 1)
const checkEvery = 50

/** Buttons that leave the page, write a file or open a system dialog. They have their own tests. */
const spared = /^(PNG|SVG|PowerPoint|PPTX|CSV|JSON|Print|Copy|Download|Full screen|Open the notes|Save)/i

declare global {
  interface Window {
    /** Elements that a reader could use now: visible, enabled, not behind a dialog. */
    reachable<Found extends HTMLElement>(selector: string): Found[]
  }
}

/** Runs before the page's own scripts. */
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
  // A new page in front would stop Chromium from painting this one.
  window.addEventListener(
    'click',
    (event) => {
      const isOut = event.target instanceof Element && event.target.closest('a[target="_blank"]')
      if (isOut) event.preventDefault()
    },
    true,
  )
}

/** Clicks a random internal link, button or checkbox and returns its name; null if there is none. */
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

/** Sets a random select, slider or text field. */
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
      // React notices a new value only through the element's own setter.
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

/** Performs one random action and returns its description. */
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

/** Checks that figure, list, table and announcement show the same count. */
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
  ).toPass({ timeout: 60_000 })
}

/** The title of a page, from its prerendered file. */
function titleOf(path: string) {
  const [folder] = path.split('?')
  const html = readFileSync(`${sites.frozen.folder}${folder}/index.html`, 'utf8')
  return (/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}

test(`${actions} random actions cause no error${isMeasured ? ', no wrong count and no growing heap' : ' and no wrong count'}`, {
  tag: '@chromium',
}, async ({ page, context }) => {
  test.setTimeout(900_000 + actions * 400)
  page.setDefaultTimeout(30_000)
  const random = seeded(seed)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.addInitScript(prepare)
  const client = await context.newCDPSession(page)
  // No reload, which would free what leaked. Every page is visited first, so that what the app loads once and keeps // is in both measurements.
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
    if (isMeasured && step === Math.floor(actions / 2)) before = await heap()
    trail.push(await act(page, random))
    // Back from the first page leads to about:blank.
    if (!page.url().startsWith('http')) await openExplore(page)
    if (step % checkEvery === checkEvery - 1) {
      await expectConsistent(page, trail)
      expect(context.pages(), 'pages open').toHaveLength(1)
    }
  }
  if (!isMeasured) return
  // Memory held by a timer is freed by a later measurement; a leak keeps growing.
  await expect(async () => expect(await heap()).toBeLessThan(before * 1.1)).toPass({ timeout: 300_000 })
})
