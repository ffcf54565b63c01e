import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { datasetPlugin } from '../../src/build/dataset/datasetPlugin'
import { geometryPlugin } from '../../src/build/geometry/geometryPlugin'
import type { Agreement } from '../../src/dataset/schema'
import { frozenFolder } from '../frozenData'
import { nightly } from './nightly'
import { test as base, expect, figure } from './test'

const port = 4185
/** The development server compiles every module when the page first asks for it. */
const patiently = { timeout: 120_000 }

/** `npm run dev` on a copy of the frozen data that tests may write to. */
const test = base.extend<object, { developmentFolder: string }>({
  developmentFolder: [
    // Playwright requires the destructuring pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'data-'))
      cpSync(frozenFolder, folder, { recursive: true })
      const server = await createServer({
        configFile: false,
        plugins: [react(), datasetPlugin(folder), geometryPlugin(`${folder}/countries.json`)],
        server: { port, strictPort: true },
        logLevel: 'silent',
        cacheDir: join(folder, '.vite'),
      })
      await server.listen()
      await use(folder)
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
    // However long the server takes to start.
    { scope: 'worker', timeout: 0 },
  ],
})

test.use({ baseURL: `http://localhost:${port}` })

test(
  'the development server shows an added record without a restart, and the checker’s report for a faulty one',
  nightly,
  async ({ page, watch, developmentFolder }) => {
    test.setTimeout(600_000)
    watch.expectedErrors.push(/vite/i, /data:check/, /WebSocket/, /504/)
    const file = join(developmentFolder, 'agreements', 'ilrs.json')
    const before = readFileSync(file, 'utf8')
    const records = JSON.parse(before) as Agreement[]
    const model = records.find((record) => record.id === 'ilrs-pakistan-2023')
    if (!model) throw new Error('the record to copy is gone')
    const added: Agreement = {
      ...model,
      id: 'ilrs-test-fiji-2026',
      title: 'Fiji joins in a test',
      summary: 'A record that only this test has.',
      parties: [
        { country: 'CHN', organisation: 'cnsa', role: 'lead' },
        { country: 'FJI', role: 'partner' },
      ],
    }

    await page.goto('/?program=ilrs&country=FJI')
    await expect(figure(page, /^agreements$/)).toHaveText('0', patiently)

    writeFileSync(file, JSON.stringify([...records, added], null, 2))
    await expect(figure(page, /^agreements?$/)).toHaveText('1', patiently)
    await expect(page.locator('path[role="button"][aria-label^="Fiji, 1 agreement"]')).toBeAttached()

    writeFileSync(
      file,
      JSON.stringify([...records, { ...added, kind: 'treaty', sources: ['nowhere'] }], null, 2),
    )
    const overlay = page.locator('vite-error-overlay')
    await expect(overlay).toContainText(
      'ilrs-test-fiji-2026 kind: is not one of the allowed words',
      patiently,
    )
    await expect(overlay).toContainText('“nowhere” is not a known source')
  },
)
