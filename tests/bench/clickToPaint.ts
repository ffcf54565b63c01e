import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumPath } from '../browser/chromium'
import { summarise, type Timings } from './summarise'

/** From the click on a filter to the next painted frame, in Chromium on the built app, in milliseconds. */
export async function measureClickToPaint(clicks = 40): Promise<Timings> {
  const server = await preview({ preview: { port: 4190, strictPort: true }, logLevel: 'error' })
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? 'chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto('http://localhost:4190/')
    await page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' })
    const times: number[] = []
    for (let click = 0; click < clicks; click++) {
      const time = await page.evaluate(
        async (position) => {
          const boxes = document.querySelectorAll<HTMLInputElement>('fieldset input[type="checkbox"]')
          const box = boxes[position % Math.min(boxes.length, 24)]
          const start = performance.now()
          const address = location.href
          box?.click()
          while (location.href === address) await new Promise((resolve) => setTimeout(resolve))
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
          return performance.now() - start
        },
        Math.floor(click / 2),
      )
      times.push(time)
      await page.waitForTimeout(50)
    }
    return summarise(times)
  } finally {
    await browser.close()
    await server.close()
  }
}
