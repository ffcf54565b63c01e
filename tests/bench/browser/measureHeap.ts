import type { Bench } from './openBench'

/** Heap size in bytes after garbage collection, by number of filter changes. */
export interface HeapResult {
  after100: number
  after1000: number
}

/** Toggles one filter after another and measures the heap in between. */
export async function measureHeap(
  bench: Bench,
  path: string,
  ready: string,
  boxes: string,
): Promise<HeapResult> {
  const { page, client } = await bench.open({ cpu: 1, isSlow4g: false })
  await page.goto(bench.origin + path, { waitUntil: 'networkidle' })
  await page.locator(ready).first().waitFor({ state: 'attached' })
  const press = (from: number, to: number) =>
    page.evaluate(
      async ([first, last, selector]) => {
        for (let change = first; change < last; change++) {
          const all = document.querySelectorAll<HTMLElement>(selector)
          all[Math.floor(change / 2) % Math.min(all.length, 24)]?.click()
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        }
      },
      [from, to, boxes] as const,
    )
  const heap = async () => {
    await page.waitForTimeout(1000)
    for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage')
    return (await client.send('Runtime.getHeapUsage')).usedSize
  }
  await client.send('HeapProfiler.enable')
  await press(0, 100)
  const after100 = await heap()
  await press(100, 1000)
  const after1000 = await heap()
  await page.context().close()
  return { after100, after1000 }
}
