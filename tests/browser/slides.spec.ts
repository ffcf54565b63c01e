import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, openExplore, test } from './test'

for (const [name, title, part] of [
  ['a chart that can be edited', /leads/, 'ppt/charts/chart1.xml'],
  ['a picture, for a map', /countries/, 'ppt/media/picture1.png'],
] as const)
  test(`from a chart to a slide in two clicks: ${name}, with title, address and notes`, async ({ page }) => {
    await openExplore(page, '?program=ilrs')
    const figure = page
      .getByRole('figure')
      .filter({ has: page.getByRole('heading', { level: 2, name: title }) })
      .first()
    const heading = (await figure.getByRole('heading', { level: 2 }).textContent()) ?? ''
    await figure
      .locator('summary')
      .filter({ hasText: /^Save$/ })
      .click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: /^PPTX/ }).click(),
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
  })
