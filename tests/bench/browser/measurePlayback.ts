import type { Bench } from './openBench'

/** Frames while the time slider plays, unthrottled. */
export interface PlaybackResult {
  frames: number
  dropped: number
}

const seconds = 8

/** Plays from 1980. A frame that is late by n frames counts as n dropped frames. */
export async function measurePlayback(bench: Bench): Promise<PlaybackResult> {
  const { page } = await bench.open({ cpu: 1, isSlow4g: false })
  await page.goto(bench.origin, { waitUntil: 'networkidle' })
  await page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Play through the years' }).click()
  const times = await page.evaluate(async (lastMs) => {
    const frames: number[] = []
    const start = performance.now()
    while (performance.now() - start < lastMs)
      await new Promise<void>((resolve) =>
        requestAnimationFrame((time) => {
          frames.push(time)
          resolve()
        }),
      )
    return frames
  }, seconds * 1000)
  await page.context().close()
  const gaps = times.slice(1).map((time, position) => time - (times[position] ?? time))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 16.7
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / usual) - 1), 0)
  return { frames: gaps.length + dropped, dropped }
}
