import { readFileSync, writeFileSync } from 'node:fs'
import { expect, figure, openExplore, test } from './test'

const figureNames = [/^agreements?$/, /^partner countr/, /^programs?$/, /^organisations?$/]

test('filter, download, open the download as own data: the same counts', async ({ page }) => {
  await openExplore(page, '?program=ilrs')
  const before = await Promise.all(figureNames.map((name) => figure(page, name).innerText()))
  for (const file of ['parties.csv', 'dataset.json']) {
    await openExplore(page, '?program=ilrs')
    await page.getByText('Download', { exact: true }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: file }).first().click()
    const path = await (await downloading).path()
    await page.goto('/data')
    const own = test.info().outputPath(file)
    writeFileSync(own, readFileSync(path))
    await page.getByLabel('Choose a file').setInputFiles(own)
    await expect(page.getByText(/records can be used\. No problems\./)).toBeVisible()
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
  }
})
