import { readFileSync, writeFileSync } from 'node:fs'
import { parquetWriteBuffer } from 'hyparquet-writer'
import Papa from 'papaparse'
import { expectAccessible } from './axe'
import { nightly, nightlyUnless } from './nightly'
import { sites } from './sites'
import { expect, figure, openExplore, test } from './test'

/** A Parquet file with other columns. */
const otherTable = Buffer.from(
  parquetWriteBuffer({ columnData: [{ name: 'title', data: ['x'], type: 'STRING' }] }),
)

const figureNames = [/^agreements?$/, /^partner countr/, /^organisations?$/]

for (const file of ['parties.csv', 'dataset.json'])
  test(
    `${file} of a filtered view, opened as own data, gives the same counts`,
    nightlyUnless(file === 'parties.csv'),
    async ({ page }) => {
      await openExplore(page, '?program=ilrs')
      const before = await Promise.all(figureNames.map((name) => figure(page, name).innerText()))
      await page.getByText('Download', { exact: true }).click()
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: file }).first().click()
      const path = await (await downloading).path()
      await page.goto('/data')
      const own = test.info().outputPath(file)
      writeFileSync(own, readFileSync(path))
      await page.getByLabel('Choose a file').setInputFiles(own)
      await expect(page.getByText(/records are usable\. No problems found\./)).toBeVisible()
      await page.getByRole('button', { name: 'Show this data' }).click()
      await expect(page.getByText(new RegExp(`Showing your data: ${file}`))).toBeVisible()
      await page
        .getByRole('navigation', { name: 'Pages', exact: true })
        .getByRole('link', { name: 'Explore' })
        .click()
      await expect(figure(page, /^agreements?$/)).toBeVisible()
      expect(await Promise.all(figureNames.map((name) => figure(page, name).innerText()))).toEqual(before)
      await page.getByRole('button', { name: 'Back to the tracker’s data' }).click()
      await expect(page.getByText('Showing your data')).toHaveCount(0)
      await expect(figure(page, /^agreements?$/)).not.toHaveText(before[0] ?? '')
    },
  )

test('a Parquet file shows the same figures, table, records and search as the tracker’s own data', async ({
  page,
}) => {
  await openExplore(page)
  const before = await Promise.all(figureNames.map((name) => figure(page, name).innerText()))
  await page.goto('/data')
  // Every stage that the page names while it reads.
  await page.evaluate(() => {
    const seen = new Set<string>()
    new MutationObserver(() => {
      const status = document.querySelector('progress')?.getAttribute('aria-label')
      if (status) seen.add(status)
      Object.assign(window, { seen: [...seen] })
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.getByLabel('Choose a file').setInputFiles(`${sites.frozen.folder}/data/parties.parquet`)
  await expect(page.getByText(/All \d+ records are usable\. No problems found\./)).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain(
    'Checking every record…',
  )
  await page.getByRole('button', { name: 'Show this data' }).click()
  await page.getByRole('link', { name: 'See it on the map' }).click()
  await expect(figure(page, /^agreements?$/)).toBeVisible()
  expect(await Promise.all(figureNames.map((name) => figure(page, name).innerText()))).toEqual(before)
  await page.getByPlaceholder('Find words in records').fill('Pakistan moon')
  await expect(figure(page, /^agreements?$/)).not.toHaveText(before[0] ?? '')
  await page
    .getByRole('navigation', { name: 'Pages', exact: true })
    .getByRole('link', { name: 'Agreements' })
    .click()
  const first = page.getByRole('rowheader').getByRole('link').first()
  const title = await first.innerText()
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('a table with 20 kinds of fault lists each with row and column, and its valid records can be shown', async ({
  page,
}) => {
  await page.goto('/data')
  await page.getByLabel('Choose a file').setInputFiles('tests/fixtures/own/twenty-faults.csv')
  await expect(page.getByText(/2 of 23 records are usable/)).toBeVisible()
  const rows = page.getByRole('table', { name: 'Problems in your file' }).locator('tbody tr')
  const places = await rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent)),
  )
  const kinds = new Set(places.map(([, column, record]) => `${column} ${record}`))
  expect(kinds.size).toBeGreaterThanOrEqual(20)
  for (const [row, , record] of places) {
    expect(row).toMatch(/^\d+$/)
    expect(record).not.toBe('')
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show this data' }).click()
  await expect(page.getByText('2 of 23 records usable. It stays in this browser.')).toBeVisible()
  await page
    .getByText(/problems in your file/)
    .first()
    .click()
  await page.goto('/')
  await expect(page.getByText('Showing your data')).toHaveCount(0)
})

for (const [name, content, words] of [
  ['broken.json', '{"agreements": [', 'It is not valid JSON'],
  ['other.json', '{"type": "FeatureCollection"}', 'It is not a dataset for this tracker'],
  ['other.csv', 'name,year\nx,2020\n', 'It lacks the columns agreement, title'],
  ['latin.csv', Buffer.from([0x61, 0xe9, 0x0a]), 'It is not encoded as UTF-8'],
  ['other.parquet', otherTable, 'It lacks the columns agreement, programs'],
  ['cut.parquet', otherTable.subarray(0, 100), 'It is not a complete Parquet file'],
] as const)
  test(
    `${name} says why it cannot be read, and nothing is lost`,
    nightlyUnless(name === 'broken.json' || name === 'other.parquet'),
    async ({ page }) => {
      await page.goto('/data')
      await page
        .getByLabel('Choose a file')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
      await expect(page.getByRole('alert')).toContainText('Your data could not be read')
      await expect(page.getByRole('alert')).toContainText(words)
      await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
    },
  )

test(
  'a dataset in the address is shown with its filters; another kind of address explains what to do',
  nightly,
  async ({ page, baseURL }) => {
    await page.goto(`/?dataset=${baseURL}/data/parties.parquet&program=gulf`)
    await expect(page.getByText(/Showing your data: http.*parties\.parquet, \d+ records\./)).toBeVisible()
    await expect(figure(page, /^agreements?$/)).toHaveText(/^\d+$/)
    await page.goto(`/?dataset=${baseURL}/data/template.csv`)
    await expect(page.getByText(/Showing your data: http.*template\.csv, 1 record\./)).toBeVisible()
    await expect(figure(page, /^agreements?$/)).toHaveText('1')
    await page.getByRole('link', { name: 'Back to the tracker’s data' }).click()
    await expect(page).toHaveURL(/\/$/)
    await expect(figure(page, /^agreements?$/)).not.toHaveText('1')
    await page.goto('/?dataset=ftp://example.org/x.csv&program=ilrs')
    await expect(page.getByRole('alert')).toContainText('Only addresses that begin with https://')
  },
)

test('a dataset address that answers with something else shows a message and a way back', {
  tag: ['@server', '@nightly'],
}, async ({ page, baseURL, watch }) => {
  await page.goto(`/?dataset=${baseURL}/method&program=ilrs`)
  await expect(page.getByRole('alert')).toContainText('It is a web page')
  watch.expectedErrors.push(/404/)
  await page.route('**/gone.csv', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(`/?dataset=${baseURL}/data/gone.csv&program=ilrs`)
  await expect(page.getByRole('alert')).toContainText('The server answered 404')
  await page.getByRole('link', { name: 'Show the newest data' }).click()
  await expect(page).toHaveURL(/\/\?program=ilrs$/)
})

test(
  'own data without a usable record says so on Explore and in a frame, and shows nothing else',
  nightly,
  async ({ page, baseURL }) => {
    const header = readFileSync(`${sites.frozen.folder}/data/template.csv`, 'utf8').split(/\r?\n/)[0] ?? ''
    await page.route(
      (url) => url.pathname === '/faulty.csv',
      (route) => route.fulfill({ body: `${header}\nmine,A title\n` }),
    )
    await page.goto(`/?dataset=${baseURL}/faulty.csv`)
    await expect(page.getByRole('heading', { name: 'This data has no records' })).toBeVisible()
    await expect(page.getByRole('figure')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('term')).toHaveCount(0)
    for (const chart of ['events', 'map', 'claims']) {
      await page.goto(`/embed/${chart}/?dataset=${baseURL}/faulty.csv`)
      await expect(page.locator('.embed-live').getByText('This data has no records').last()).toBeVisible()
      await expect(page.locator('.embed-static')).toBeHidden()
    }
  },
)

test('own data leads on to the map, where every chart is tagged as not the tracker’s', async ({ page }) => {
  await page.goto('/data')
  await page.getByLabel('Choose a file').setInputFiles(`${sites.frozen.folder}/data/template.csv`)
  await page.getByRole('button', { name: 'Show this data' }).click()
  await page.getByRole('link', { name: 'See it on the map' }).click()
  const figures = page.getByRole('figure')
  await expect(figures).toHaveCount(6)
  for (const figure of await figures.all()) {
    await expect(figure.getByText('Own data, not the tracker’s')).toBeVisible()
    await expect(figure.getByText(/Source: template\.csv, reader’s own data/)).toBeVisible()
  }
  await expect(page).toHaveTitle(/template\.csv, reader’s own data/)
  await expect(page.getByRole('contentinfo')).not.toContainText('CC BY')
})

test('with a file of 50 MB the page stays responsive and shows its progress', nightly, async ({ page }) => {
  const text = readFileSync(`${sites.frozen.folder}/data/parties.csv`, 'utf8')
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
  const parts = [text]
  for (let copy = 2; copy * text.length < 50_000_000; copy++) {
    const copied = rows.map((row) => ({ ...row, agreement: `${row.agreement}-copy-${copy}` }))
    parts.push(`${Papa.unparse(copied, { header: false, newline: '\r\n' })}\r\n`)
  }
  const file = test.info().outputPath('large.csv')
  writeFileSync(file, parts.join(''))
  await page.goto('/data')
  await expect(page.getByLabel('Choose a file')).toBeVisible()
  // Counts turns of the event loop while the file is read: a blocked page has few.
  await page.evaluate(() => {
    const seen = new Set<string>()
    let turns = 0
    const look = () => {
      turns++
      const status = document.querySelector('progress')?.getAttribute('aria-label')
      if (status) seen.add(status)
      Object.assign(window, { turns, seen: [...seen] })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.getByLabel('Choose a file').setInputFiles(file)
  await expect(page.getByRole('button', { name: 'Show this data' })).toBeVisible({ timeout: 180_000 })
  const { turns, seen } = await page.evaluate(() => {
    const counted = window as unknown as { turns: number; seen: string[] }
    return { turns: counted.turns, seen: counted.seen }
  })
  expect(seen).toEqual(expect.arrayContaining(['Reading the file…', 'Checking every record…']))
  expect(turns).toBeGreaterThan(30)
  await page.getByRole('button', { name: 'Show this data' }).click()
  await expect(page.getByText(/Showing your data: large\.csv, \d{2},\d{3} records/)).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Pages', exact: true })
    .getByRole('link', { name: 'Agreements' })
    .click()
  // The previous page has tables too.
  await expect(page).toHaveURL(/\/agreements$/)
  await expect(page.locator('table[aria-rowcount]')).toHaveAttribute('aria-rowcount', /^\d{5}$/)
  await page
    .getByRole('navigation', { name: 'Pages', exact: true })
    .getByRole('link', { name: 'Explore' })
    .click()
  await expect(page.getByText(/\d{2},\d{3} agreements are too many to draw one by one/)).toBeVisible()
})

test('a file chosen during hydration is read', { tag: ['@server', '@nightly'] }, async ({ page }) => {
  await page.addInitScript(() => {
    let still: HTMLInputElement | null = null
    new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')
      if (!input?.closest('[data-live]')) still = input ?? still
      else if (still && !still.isConnected) {
        const chosen = new DataTransfer()
        chosen.items.add(new File(['agreement,title'], 'late.csv'))
        still.files = chosen.files
        still.dispatchEvent(new Event('input', { bubbles: true }))
        still = null
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/data')
  await expect(page.getByRole('alert')).toContainText('programs')
})
