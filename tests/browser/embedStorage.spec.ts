import { chartIds } from '../../src/selection/chartTable'
import { chromiumArgs, chromiumPath } from './chromium'
import { expect, fits, frameIn, ready, test } from './embedHost'

test.use({
  launchOptions: {
    executablePath: chromiumPath() ?? 'chromium',
    args: [...chromiumArgs, '--test-third-party-cookie-phaseout'],
  },
})

test('every embed works with third-party storage blocked, and none uses storage', {
  tag: ['@chromium', '@nightly'],
}, async ({ page, places, context }) => {
  const used: string[] = []
  await context.exposeFunction('reportUse', (what: string) => used.push(what))
  await context.addInitScript(() => {
    const report = (what: string) => {
      ;(window as unknown as { reportUse: (what: string) => void }).reportUse(what)
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: () => report(name) })
    Object.defineProperty(document, 'cookie', { get: () => report('cookie'), set: () => report('cookie') })
  })
  const script = `<script src="${places.tracker}embed.js" async></script>`
  const elements = chartIds.map(
    (chart) => `<space-partnership-chart chart="${chart}" params="to=2025"></space-partnership-chart>`,
  )
  await page.goto(places.publish(script + elements.join('')))
  for (const index of chartIds.keys()) {
    const selector = `space-partnership-chart >> nth=${index} >> iframe`
    await page.locator(selector).scrollIntoViewIfNeeded()
    const frame = await frameIn(page, selector)
    await ready(frame)
    await frame.getByRole('button', { name: 'Table' }).click()
    await expect(frame.getByRole('table')).toBeVisible()
    await fits(frame)
  }
  expect(used).toEqual([])
  expect(await context.cookies()).toEqual([])
})
