import type { Page } from '@playwright/test'
import { nightlyUnless } from './nightly'
import { expect, figure, openExplore, openPage, test } from './test'

const link = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name })

test('each figure of Explore leads to what it counts, under the same filters', async ({ page }) => {
  const query = '?group=-bri&from=2018-03-15'
  await openExplore(page, query)
  const agreements = await figure(page, /^agreements$/).innerText()
  const countries = await figure(page, /^partner countries$/).innerText()
  const programs = await figure(page, /^programs$/).innerText()
  const organisations = Number(await figure(page, /^organisations$/).innerText())
  await link(page, /^\d+ agreements: show them in the table$/).click()
  await expect(page).toHaveURL(`/agreements${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${agreements} agreements`)
  await page.goBack()
  await link(page, /^\d+ partner countries: show the list of countries$/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/countries${query}`)
  await expect(page.getByText(new RegExp(`^${countries} countries and territories have`))).toBeVisible()
  await page.goBack()
  await link(page, /^\d+ programs: show the list of programs$/).click()
  await expect(page).toHaveURL(`/programs${query}`)
  await expect(page.getByText(new RegExp(`^${programs} programs have`))).toBeVisible()
  await page.goBack()
  await link(page, /^\d+ organisations: show the list of organisations$/).click()
  await expect(page).toHaveURL(`/organisations${query}`)
  const sides = page.getByRole('heading', { level: 2, name: /: \d+ organisations?$/ })
  const listed = async () =>
    (await sides.allInnerTexts())
      .map((side) => Number(/(\d+) organisation/.exec(side)?.[1]))
      .reduce((sum, side) => sum + side, 0)
  await expect.poll(listed).toBe(organisations)
  await page.goBack()
  await link(page, /newest record: open the record$/).click()
  await expect(page).toHaveURL(/open=[a-z0-9-]+$/)
})

for (const { from, name, to } of [
  { from: '/programs/ilrs', name: /partner countries: show/, to: '/countries?program=ilrs' },
  { from: '/programs/ilrs', name: /have signed: further down/, to: '/programs/ilrs#ladder' },
  {
    from: '/programs/gulf',
    name: /at state or agency level: show/,
    to: '/agreements?program=gulf&level=state~agency',
  },
  { from: '/countries/PAK', name: /^\d+ agreements: show/, to: '/agreements?country=PAK' },
  { from: '/countries/PAK', name: /of \d+ countries: show/, to: '/countries?sort=-agreements' },
  { from: '/countries/PAK', name: /of \d+ programs: show/, to: '/programs?country=PAK' },
  { from: '/countries/CHN', name: /taking part: show/, to: '/organisations#own' },
  {
    from: '/organisations/cgwic',
    name: /partner organisations: further/,
    to: '/organisations/cgwic#counterparts',
  },
  { from: '/organisations/cgwic', name: /partner countries: show/, to: '/countries?organisation=cgwic' },
  { from: '/?color=alignment', name: /: show the members$/, to: '/coalitions#members' },
])
  test(
    `on ${from} a figure leads to ${to}`,
    nightlyUnless(from === '/countries/PAK' || to.endsWith('#ladder')),
    async ({ page }) => {
      await openPage(page, from)
      await link(page, name).first().click()
      await expect(page).toHaveURL(to)
      if (to.includes('#')) await expect(page.locator(to.slice(to.indexOf('#')))).toBeInViewport()
    },
  )
