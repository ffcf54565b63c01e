import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { type Bench, openBench, readVitals } from './browser/openBench'
import { type OwnFormat, ownFormats, writeOwnFile } from './ownFiles'
import { ms, printTable } from './printTable'

/** Cost of a reader's own large file in Chromium, unthrottled, in milliseconds. */
interface OwnDataResult {
  records: number
  format: OwnFormat
  fileBytes: number
  /** From choosing the file until it can be shown. */
  read: number
  /** Longest time the page was blocked while reading. */
  longestTaskReading: number
  /** From the click until Explore shows it. */
  shown: number
  /** From a click on a filter until its chip appears, and until the page is idle. */
  filterAnswers: number
  settled: number
  /** Until the table of all records appears. */
  table: number
  /** Memory of the page once Explore shows it, and once the table of all records does. */
  shownBytes: number
  tableBytes: number
}

const sizes = (process.env.BENCH_OWN_SIZES ?? '10000 100000 1000000').split(' ').map(Number)
/** The page reads no larger text: 100 MB. */
const mostBytes = 100_000_000

/** Opens files of several sizes, in each format, as a reader would. Needs a build in `dist/`. */
export async function measureOwnData(): Promise<readonly OwnDataResult[]> {
  if (!existsSync('dist/index.html')) throw new Error('Build the app first: npm run build')
  const bench = await openBench()
  const folder = mkdtempSync(join(tmpdir(), 'bench-own-'))
  try {
    const results: OwnDataResult[] = []
    for (const size of sizes) {
      const fileOf = (format: OwnFormat) => join(folder, `records-${size}.${format}`)
      for (const format of ownFormats) {
        process.stderr.write(`own data: ${size} records as ${format} …\n`)
        await writeOwnFile(fileOf, format, size)
        if (statSync(fileOf(format)).size <= mostBytes)
          results.push(await measure(bench, fileOf(format), format, size))
      }
      for (const format of ownFormats) rmSync(fileOf(format))
    }
    return results
  } finally {
    rmSync(folder, { recursive: true })
    await bench.close()
  }
}

async function measure(
  bench: Bench,
  file: string,
  format: OwnFormat,
  records: number,
): Promise<OwnDataResult> {
  const { page, client } = await bench.open({ cpu: 1, isSlow4g: false })
  page.setDefaultTimeout(600_000)
  await page.goto(`${bench.origin}/data/`)
  await page.locator('#app[data-live]').waitFor()
  const now = () => page.evaluate(() => performance.now())
  const since = async (start: number, done: Promise<unknown>) => {
    await done
    return (await now()) - start
  }

  const chosen = await now()
  await page.getByLabel('Choose a file').setInputFiles(file)
  const show = page.getByRole('button', { name: 'Show this data' })
  const read = await since(chosen, show.waitFor())
  const longestTaskReading = await longestTask(page, chosen)

  const pressed = await now()
  await show.click()
  await page.getByText('Showing your data').waitFor()
  await page.getByRole('banner').getByRole('link', { name: 'Explore' }).click()
  const shown = await since(
    pressed,
    page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' }),
  )
  await stands(page)
  const shownBytes = await memoryOf(client)

  const filtered = await now()
  await page.getByRole('checkbox', { name: /^Gulf,/ }).click()
  const filterAnswers = await since(
    filtered,
    page.getByRole('button', { name: 'Remove filter: Gulf' }).waitFor(),
  )
  const settled = await since(filtered, stands(page))

  const left = await now()
  await page.getByRole('banner').getByRole('link', { name: 'Agreements' }).click()
  const table = await since(left, page.locator('table[aria-rowcount]').waitFor())
  const tableBytes = await memoryOf(client)
  await page.context().close()
  const fileBytes = statSync(file).size
  return {
    records,
    format,
    fileBytes,
    read,
    longestTaskReading,
    shown,
    filterAnswers,
    settled,
    table,
    shownBytes,
    tableBytes,
  }
}

/** Memory of the page after a garbage collection: objects, and the contents of typed arrays. */
async function memoryOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}

/** Waits until no task of more than 50 ms has run for half a second. */
async function stands(page: Page) {
  for (;;) {
    const before = await readVitals(page)
    await page.waitForTimeout(500)
    const after = await readVitals(page)
    if (after.tasks.length === before.tasks.length) return
  }
}

async function longestTask(page: Page, since: number): Promise<number> {
  const { tasks } = await readVitals(page)
  return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration))
}

/** Prints the figures. */
export function ownDataTable(results: readonly OwnDataResult[]): string {
  return printTable(
    'A file of one’s own in Chromium at the speed of this machine, in milliseconds',
    [
      'records',
      'format',
      'file MB',
      'read',
      '× JSON',
      'longest pause',
      'shown',
      'filter answers',
      'all drawn',
      'table',
      'MB shown',
      '× JSON',
      'MB with table',
      '× JSON',
    ],
    results.map((one) => {
      const json = results.find(({ records, format }) => format === 'json' && records === one.records)
      const ratio = (value: (result: OwnDataResult) => number) =>
        json ? (value(one) / value(json)).toFixed(2) : '–'
      return [
        new Intl.NumberFormat('en').format(one.records),
        one.format,
        (one.fileBytes / 1e6).toFixed(1),
        ms(one.read),
        ratio(({ read }) => read),
        ...[one.longestTaskReading, one.shown, one.filterAnswers, one.settled, one.table].map(ms),
        (one.shownBytes / 1e6).toFixed(0),
        ratio(({ shownBytes }) => shownBytes),
        (one.tableBytes / 1e6).toFixed(0),
        ratio(({ tableBytes }) => tableBytes),
      ]
    }),
  )
}
