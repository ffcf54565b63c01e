import { nightlyUnless } from './nightly'
import { country, expect, openExplore, test } from './test'

const story = [
  { program: 'ilrs', names: ['Pakistan', 'Azerbaijan', 'Belarus', 'Venezuela', 'South Africa'] },
  { program: 'tiangong', names: ['Switzerland', 'India', 'Mexico'] },
  { program: 'gulf', names: ['Saudi Arabia', 'United Arab Emirates'] },
]

for (const { program, names } of story)
  for (const name of names)
    test(
      `${name} appears under ${program}: on the map, in the counts, on the timeline, with sources`,
      nightlyUnless(name === 'Saudi Arabia'),
      async ({ page }) => {
        await openExplore(page, `?program=${program}`)
        const shape = country(page, name)
        await expect(shape).toHaveAttribute('fill', /var\(--map-\d\)|url\(#map-pattern-(unofficial|ended)/)
        const counts = page
          .getByRole('figure')
          .filter({ has: page.getByText('Agreements by partner country', { exact: true }) })
        const all = counts.getByRole('button', { name: /^Show all \d+ countries/ })
        if (await all.isVisible()) await all.click()
        await counts.getByRole('button', { name: new RegExp(`^${name}, \\d+ agreement`) }).click()
        const panel = page.getByRole('complementary', { name: 'Details' })
        await expect(panel.getByRole('heading', { level: 2, name })).toBeVisible()
        const record = panel.locator('section', { hasText: 'newest first' }).getByRole('link').first()
        const title = await record.innerText()
        await record.click()
        await expect(panel.getByRole('heading', { level: 2, name: title })).toBeVisible()
        await expect(page.locator('svg [role="button"]').and(page.getByLabel(title)).first()).toBeAttached()
        const source = panel.locator('a[target="_blank"]').first()
        await expect(source).toHaveAttribute('href', /^https?:\/\//)
        await expect(source).toHaveAttribute('rel', 'noopener noreferrer')
      },
    )
