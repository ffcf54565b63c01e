import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArgs, chromiumPath } from './chromium'
import { everyPage } from './everyPage'

// `npm run screenshots`: every page of the build in both themes and two sizes. One of them is the picture in the README.
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
  args: chromiumArgs,
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
    for (const { name, path } of everyPage) {
      await page.goto(`http://localhost:4191${path}`)
      // Hydrated, and nothing is loading.
      await page.locator('#app[data-live]:not(:has([aria-busy="true"]))').waitFor()
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` })
      if (name === 'explore' && !isPhone && colorScheme === 'light')
        await page.screenshot({ path: 'docs/explore.png' })
    }
    await page.close()
  }
await browser.close()
await server.close()
