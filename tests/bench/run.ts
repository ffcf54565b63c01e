import { mkdirSync, writeFileSync } from 'node:fs'
import { animationTable, measureAnimation } from './animation'
import { measureBrowser } from './browser/browserPart'
import { browserTables } from './browser/browserTables'
import { measureSizes } from './counting/countingPart'
import { countingTables } from './counting/countingTables'
import { lighthouseTable, measureLighthouse } from './lighthouse'
import { measureOwnData, ownDataTable } from './ownData'

/** The parts of the bench: how to measure each and how to print it. */
const parts: Readonly<Record<string, () => Promise<{ result: unknown; shown: string }>>> = {
  counting: async () => {
    const result = await measureSizes()
    return { result, shown: countingTables(result) }
  },
  lighthouse: async () => {
    const result = await measureLighthouse()
    return { result, shown: lighthouseTable(result) }
  },
  own: async () => {
    const result = await measureOwnData()
    return { result, shown: ownDataTable(result) }
  },
  animation: async () => {
    const result = await measureAnimation()
    return { result, shown: animationTable(result) }
  },
  browser: async () => {
    const result = await measureBrowser()
    return { result, shown: browserTables(result) }
  },
}

// `npm run bench` runs every part, `npm run bench -- counting` one. Results are also written to bench-results/<part>.json.
const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const run = parts[name]
  if (!run) throw new Error(`There is no part “${name}”: ${Object.keys(parts).join(', ')}`)
  const { result, shown } = await run()
  process.stdout.write(shown)
  mkdirSync('bench-results', { recursive: true })
  writeFileSync(
    `bench-results/${name}.json`,
    `${JSON.stringify({ date: new Date().toISOString(), node: process.version, result }, null, 2)}\n`,
  )
}
