import { existsSync, statSync } from 'node:fs'
import { type Bench, openBench } from './browser/openBench'
import { printTable } from './printTable'

/** Cost of saving the map from 1980 to 2026, in Chromium at the speed of this machine. */
interface AnimationResult {
  kind: string
  bytes: number
  /** From the click until the file is saved. */
  seconds: number
}

/** Makes the files as a reader would, 1920 × 1080 pixels large. Needs a build in `dist/`. */
export async function measureAnimation(): Promise<readonly AnimationResult[]> {
  if (!existsSync('dist/index.html')) throw new Error('Build the app first: npm run build')
  const bench = await openBench()
  try {
    return [await measure(bench, /^Video \(/), await measure(bench, /^GIF$/)]
  } finally {
    await bench.close()
  }
}

async function measure(bench: Bench, format: RegExp): Promise<AnimationResult> {
  const { page } = await bench.open({ cpu: 1, isSlow4g: false })
  await page.goto(`${bench.origin}/?from=1980&to=2026`)
  await page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' })
  await page
    .getByRole('button', { name: /^Save or share/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Video or GIF/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the map as video or GIF' })
  const button = dialog.getByRole('button', { name: format })
  await button.click()
  const kind = (await button.textContent()) ?? ''
  // The preview asks for the shapes and the font.
  await page.waitForLoadState('networkidle')
  const start = performance.now()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 600_000 }),
    dialog.getByRole('button', { name: 'Make and save' }).click(),
  ])
  const seconds = (performance.now() - start) / 1000
  const { size } = statSync(await download.path())
  await page.context().close()
  return { kind, bytes: size, seconds }
}

/** Prints the figures. */
export function animationTable(results: readonly AnimationResult[]): string {
  return printTable(
    'Saving the map from 1980 to 2026 in Chromium at the speed of this machine, 1920 × 1080 pixels',
    ['', 'seconds', 'MB'],
    results.map(({ kind, seconds, bytes }) => [kind, seconds.toFixed(1), (bytes / 1e6).toFixed(1)]),
  )
}
