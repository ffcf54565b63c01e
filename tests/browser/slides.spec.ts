import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { nightly, nightlyUnless } from './nightly'
import { chartNamed, expect, openExplore, saveButton, test } from './test'

for (const [name, title, part] of [
  ['a chart that can be edited', /leads/, 'ppt/charts/chart1.xml'],
  ['a picture, for a map', /countries/, 'ppt/media/picture1.png'],
] as const)
  test(
    `a slide takes two clicks: ${name}, with title, address and notes`,
    nightlyUnless(part.startsWith('ppt/charts')),
    async ({ page }) => {
      await openExplore(page, '?program=ilrs')
      const figure = chartNamed(page, title).first()
      const heading = (await figure.getByRole('heading', { level: 2 }).textContent()) ?? ''
      await saveButton(figure).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByRole('button', { name: /^PowerPoint/ }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^space-partnerships-[\w-]+\.pptx$/)
      const files = unzipSync(readFileSync(await download.path()))
      const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
      expect(Object.keys(files)).toContain(part)
      expect(text('ppt/slides/slide1.xml')).toContain(`<a:t>${heading}</a:t>`)
      expect(text('ppt/slides/_rels/slide1.xml.rels')).toContain('program=ilrs')
      expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('Space Partnership Tracker')
      const png = files['ppt/media/picture1.png']
      if (png) expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(3456)
    },
  )

test('a briefing becomes a deck with one slide per step and its notes', nightly, async ({ page }) => {
  await page.goto('/briefing')
  await page
    .getByRole('link', { name: /^Present “/ })
    .first()
    .click()
  const steps = Number(
    (
      await page
        .getByRole('toolbar')
        .getByText(/^\d+ \/ \d+$/)
        .textContent()
    )?.split('/')[1],
  )
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('toolbar').locator('summary').filter({ hasText: 'More' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PowerPoint (.pptx)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.pptx$/)
  const files = unzipSync(readFileSync(await download.path()))
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  expect(slides.length).toBeGreaterThan(steps + 1)
  expect(strFromU8(files['ppt/slides/slide2.xml'] ?? new Uint8Array())).toContain(headline)
  expect(Object.keys(files).filter((path) => path.startsWith('ppt/notesSlides/notes'))).toHaveLength(
    slides.length,
  )
})
