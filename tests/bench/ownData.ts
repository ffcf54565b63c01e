import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { type Bench, openBench, readVitals } from './browser/openBench'
import { ms, printTable } from './printTable'

/** Cost of a reader's own large file in Chromium, unthrottled, in milliseconds. */
interface OwnDataResult {
  records: number
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
  heapBytes: number
}

const sizes = (process.env.BENCH_OWN_SIZES ?? '10000 100000 1000000').split(' ').map(Number)

/** Opens files of several sizes as a reader would. Needs a build in `dist/`. */
export async function measureOwnData(): Promise<readonly OwnDataResult[]> {
  if (!existsSync('dist/index.html')) throw new Error('Build the app first: npm run build')
  const bench = await openBench()
  const folder = mkdtempSync(join(tmpdir(), 'bench-own-'))
  try {
    const results: OwnDataResult[] = []
    for (const size of sizes) {
      process.stderr.write(`own data: ${size} records …\n`)
      const file = join(folder, `records-${size}.csv`)
      await writeRecords(file, size)
      results.push(await measure(bench, file, size))
    }
    return results
  } finally {
    rmSync(folder, { recursive: true })
    await bench.close()
  }
}

const columns =
  'agreement,title,programs,kind,level,date,date_basis,status,confidence,sources,country,role,summary'.split(
    ',',
  )

/** Writes records like the real ones: China and one partner each, with unique ids and titles. */
async function writeRecords(file: string, size: number) {
  const { data } = Papa.parse<Record<string, string>>(readFileSync('dist/data/parties.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const partners = data.filter(({ country }) => country !== '' && country !== 'CHN')
  const out = createWriteStream(file)
  out.write(`${columns.join()}\r\n`)
  for (let from = 0; from < size; from += partners.length) {
    const rows = partners.slice(0, size - from).flatMap((row, i) => {
      const agreement = `${row.agreement}-copy-${from + i}`
      const copy = {
        ...row,
        agreement,
        title: `${row.title} (${from + i})`,
        summary: 'A copy to measure with.',
      }
      return [copy, { agreement, country: 'CHN', role: 'partner' }]
    })
    if (!out.write(`${Papa.unparse(rows, { columns, header: false })}\r\n`))
      await new Promise<void>((resolve) => out.once('drain', resolve))
  }
  out.end()
  await finished(out)
}

async function measure(bench: Bench, file: string, records: number): Promise<OwnDataResult> {
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
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await page.context().close()
  const fileBytes = statSync(file).size
  return {
    records,
    fileBytes,
    read,
    longestTaskReading,
    shown,
    filterAnswers,
    settled,
    table,
    heapBytes: usedSize,
  }
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
      'file MB',
      'read',
      'longest pause',
      'shown',
      'filter answers',
      'all drawn',
      'table',
      'heap MB',
    ],
    results.map((one) => [
      new Intl.NumberFormat('en').format(one.records),
      (one.fileBytes / 1e6).toFixed(1),
      ...[one.read, one.longestTaskReading, one.shown, one.filterAnswers, one.settled, one.table].map(ms),
      (one.heapBytes / 1e6).toFixed(0),
    ]),
  )
}
