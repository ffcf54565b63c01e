import { summarise } from '../summarise'
import type { Action } from './actions'
import { type Bench, readVitals } from './openBench'

/** Milliseconds from an action to the next paint, over several rounds. */
export interface ActionResult {
  name: string
  median: number
  worst: number
}

interface Walk {
  path: string
  ready: string
  actions: readonly Action[]
}

/** Runs each action at a quarter of the speed and records interaction to next paint, which browsers report in steps of 8 ms. */
export async function measureActions(
  bench: Bench,
  { path, ready, actions }: Walk,
  rounds = 5,
): Promise<ActionResult[]> {
  const times = actions.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    const { page } = await bench.open({ cpu: 4, isSlow4g: false })
    await page.goto(bench.origin + path, { waitUntil: 'networkidle' })
    await page.locator(ready).first().waitFor({ state: 'attached' })
    for (const [position, { act, done }] of actions.entries()) {
      const start = await page.evaluate(() => performance.now())
      await act(page)
      await done(page)
      // Wait until the work is done and the browser has reported its duration.
      await page.waitForTimeout(600)
      const { interactions } = await readVitals(page)
      const own = interactions.filter(({ startTime }) => startTime >= start)
      // Browsers do not report interactions shorter than 16 ms.
      times[position]?.push(Math.max(16, ...own.map(({ duration }) => duration)))
    }
    await page.context().close()
  }
  return actions.map(({ name }, position) => {
    const own = times[position] ?? []
    return { name, median: summarise(own).median, worst: Math.max(...own) }
  })
}
