import type { Page } from '@playwright/test'
import { type Bench, readVitals } from './openBench'

/** Cost of opening a page. Times in milliseconds since the navigation started, sizes in bytes as transferred. */
export interface LoadResult {
  path: string
  bytes: Readonly<Record<string, number>>
  allBytes: number
  firstPaint: number
  largestPaint: number
  /** Until the page is hydrated and nothing is loading. */
  ready: number
  /** Until a filter takes effect that is clicked as soon as it is visible; null if the page has none. */
  filterAnswers: number | null
  /** Total blocking time since the first paint: the part of each task above 50 ms. */
  blocked: number
  shift: number
}

const kinds: Readonly<Record<string, string>> = {
  Document: 'page',
  Script: 'scripts',
  Stylesheet: 'styles',
  Font: 'fonts',
  Fetch: 'data',
}

interface Opened {
  path: string
  /** Selector that matches once the page is hydrated. */
  ready: string
  /** A filter that can be clicked at once, and the effect to wait for. */
  filter?: { press: string; answer: string }
}

/** Opens a page with an empty cache, a quarter of the processor speed and slow 4G. */
export async function measureLoad(bench: Bench, opened: Opened): Promise<LoadResult> {
  const { page, client } = await bench.open({ cpu: 4, isSlow4g: true })
  const kindOf = new Map<string, string>()
  const bytes: Record<string, number> = {}
  client.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    const isShapes = request.url.includes('/geometry-')
    kindOf.set(requestId, isShapes ? 'shapes' : (kinds[type ?? ''] ?? 'other'))
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  await page.goto(bench.origin + opened.path, { waitUntil: 'commit' })
  const ready = await shownAt(page, opened.ready)
  await page.waitForLoadState('networkidle')
  const { paint, largest, shift, tasks } = await readVitals(page)
  await page.context().close()
  return {
    path: opened.path,
    bytes,
    allBytes: Object.values(bytes).reduce((sum, one) => sum + one, 0),
    firstPaint: paint,
    largestPaint: largest,
    ready,
    filterAnswers: opened.filter ? await measureFilter(bench, opened.path, opened.filter) : null,
    blocked: tasks
      .filter(({ startTime }) => startTime >= paint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift,
  }
}

async function measureFilter(bench: Bench, path: string, filter: { press: string; answer: string }) {
  const { page } = await bench.open({ cpu: 4, isSlow4g: true })
  await page.goto(bench.origin + path, { waitUntil: 'commit' })
  await page.locator(filter.press).first().click()
  const answered = await shownAt(page, filter.answer)
  await page.context().close()
  return answered
}

/** Milliseconds from the start of the navigation until an element is painted. */
async function shownAt(page: Page, selector: string): Promise<number> {
  const time = await page.waitForFunction(
    (wanted) => (document.querySelector(wanted) ? performance.now() : 0),
    selector,
    { polling: 'raf', timeout: 120_000 },
  )
  return time.jsonValue()
}
