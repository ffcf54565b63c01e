import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'
import { datasetPlugin } from '../../src/build/dataset/datasetPlugin'
import { geometryPlugin } from '../../src/build/geometry/geometryPlugin'
import type { Agreement } from '../../src/dataset/schema'
import { expect, figure, test } from './test'

const port = 4185
let server: ViteDevServer
let folder: string

test.use({ baseURL: `http://localhost:${port}` })

// `npm run dev` on a copy of the data, so that the test may write into it.
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'data-'))
  cpSync('data', folder, { recursive: true })
  server = await createServer({
    configFile: false,
    plugins: [react(), datasetPlugin(folder), geometryPlugin()],
    server: { port, strictPort: true },
    logLevel: 'silent',
    cacheDir: join(folder, '.vite'),
  })
  await server.listen()
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a record added while the app runs shows without a restart; a faulty one shows the checker’s words', async ({
  page,
  watch,
}) => {
  test.setTimeout(90_000)
  watch.expectedErrors.push(/vite/i, /data:check/, /WebSocket/, /504/)
  const file = join(folder, 'agreements', 'ilrs.json')
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
  await expect(figure(page, /^agreements$/)).toHaveText('0', { timeout: 60_000 })

  writeFileSync(file, JSON.stringify([...records, added], null, 2))
  await expect(figure(page, /^agreements?$/)).toHaveText('1', { timeout: 20_000 })
  await expect(page.locator('path[role="button"][aria-label^="Fiji, 1 agreement"]')).toBeAttached()

  writeFileSync(
    file,
    JSON.stringify([...records, { ...added, kind: 'treaty', sources: ['nowhere'] }], null, 2),
  )
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('ilrs-test-fiji-2026 kind: is not one of the allowed words', {
    timeout: 20_000,
  })
  await expect(overlay).toContainText('“nowhere” is not a known source')
})
