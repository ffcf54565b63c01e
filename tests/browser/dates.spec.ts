import { nightly } from './nightly'
import { expect, openExplore, test } from './test'

test('a date is the same in every time zone', async ({ page }) => {
  await openExplore(page, '?open=ilrs-pakistan-2023')
  await expect(page.getByText('18 October 2023 (signed)')).toBeVisible()
})

test('a period ends with its last month in every time zone', nightly, async ({ page }) => {
  await openExplore(page, '?program=ilrs&country=PAK&from=2023-10&to=2023-10')
  await expect(page.getByTestId('live-count')).toHaveText('1 agreement, 1 country')
})
