import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumPath } from './chromium'

// `npm run screenshots`: pictures of the built app, in light and dark, wide and narrow; one goes into the README.
const views = [
  { name: 'explore', query: '' },
  { name: 'filtered', query: '?program=ilrs~tiangong&from=2018&to=2023' },
  { name: 'country', query: '?open=PAK' },
  { name: 'alignment', query: '?color=alignment' },
  { name: 'empty', query: '?program=gulf&to=1999' },
  { name: 'notice', query: '?program=moonbase' },
]
const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
]

const folder = process.argv[2] ?? 'screenshots'
mkdirSync(folder, { recursive: true })
mkdirSync('docs', { recursive: true })
const server = await preview({ preview: { port: 4191, strictPort: true }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? 'chromium',
  args: ['--no-sandbox'],
})
for (const colorScheme of ['light', 'dark'] as const)
  for (const { name: size, width, height } of sizes) {
    const isPhone = width < 500
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      isMobile: isPhone,
      hasTouch: isPhone,
    })
    for (const { name, query } of views) {
      await page.goto(`http://localhost:4191/${query}`, { waitUntil: 'networkidle' })
      await page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' })
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` })
      if (name === 'explore' && !isPhone && colorScheme === 'light')
        await page.screenshot({ path: 'docs/explore.png' })
    }
    await page.close()
  }
await browser.close()
await server.close()
