import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { loadCompiled } from '../../../src/build/data/loadCompiled'
import { datasetPlugin } from '../../../src/build/dataset/datasetPlugin'
import { geometryPlugin } from '../../../src/build/geometry/geometryPlugin'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import type { CountingResult } from './measureCounting'

const sizes = (process.env.BENCH_SIZES ?? 'real 10000 100000 1000000').split(' ')

/**
 * Measures a filter change for several dataset sizes. Each size runs in its own process with the code as the build
 * compiles it.
 */
export async function measureSizes(): Promise<readonly CountingResult[]> {
  const loaded = loadCompiled('data', new Date())
  if (!loaded.ok) throw new Error(loaded.report)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const core = join(folder, 'core.json')
    writeFileSync(core, JSON.stringify(coreOf(loaded.dataset)))
    await build({
      logLevel: 'error',
      configFile: false,
      plugins: [react(), datasetPlugin(), geometryPlugin()],
      ssr: { noExternal: true },
      build: { ssr: 'tests/bench/counting/measureSize.ts', outDir: folder, emptyOutDir: false },
    })
    return sizes.map((size) => {
      process.stderr.write(`counting: ${size} records …\n`)
      const run = spawnSync(
        process.execPath,
        ['--expose-gc', '--max-old-space-size=8000', join(folder, 'measureSize.js'), core, size],
        { encoding: 'utf8', maxBuffer: 1e8 },
      )
      if (run.status !== 0) throw new Error(`counting ${size} records: ${run.stderr}`)
      return JSON.parse(run.stdout) as CountingResult
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
