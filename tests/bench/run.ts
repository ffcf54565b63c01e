import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'vite'
import { coreOf } from '../../src/build/coreOf'
import { loadCompiled } from '../../src/build/loadCompiled'
import { measureClickToPaint } from './clickToPaint'
import type { measureFilterChange as Measure } from './filterChange'
import type { Timings } from './summarise'

// `npm run bench`: prints what one filter change costs and writes it to bench-results/latest.json.
const loaded = loadCompiled('data', new Date())
if (!loaded.ok) throw new Error(loaded.report)
if (!existsSync('dist/index.html')) throw new Error('Build the app first: npm run build')

const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
})
const module = (await server.ssrLoadModule('/tests/bench/filterChange.ts')) as {
  measureFilterChange: typeof Measure
}
const computed = module.measureFilterChange(coreOf(loaded.dataset))
await server.close()
const clickToPaintMs = await measureClickToPaint()

const line = (name: string, { median, p95 }: Timings) =>
  `${name.padEnd(52)} ${median.toFixed(2).padStart(8)} ${p95.toFixed(2).padStart(8)}\n`
process.stdout.write(
  [
    `\n${computed.records} records, ${computed.changes} filter changes; milliseconds\n`,
    `${''.padEnd(52)} ${'median'.padStart(8)} ${'p95'.padStart(8)}\n`,
    line('index the dataset', computed.indexMs),
    line('select and all facet counts', computed.selectMs),
    line('the same with rows and words of all ten charts', computed.everythingMs),
    line('browser: click on a filter to the next paint', clickToPaintMs),
  ].join(''),
)
mkdirSync('bench-results', { recursive: true })
writeFileSync('bench-results/latest.json', `${JSON.stringify({ ...computed, clickToPaintMs }, null, 2)}\n`)
