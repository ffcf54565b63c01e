import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import type { CompiledDataset } from '../../src/dataset/schema'
import { sites } from './sites'
import { chartNamed, expect, figure, saveButton, test } from './test'

const markup = `"><img src=x onerror="window.hacked=1"><script>window.hacked=2</script><a href="javascript:window.hacked=3">x</a>]]>&lt;`
/** “China” and “Pakistan” in look-alike letters. */
const homoglyphs = 'Сhіnа Раkіstаn'
const formula = `=HYPERLINK("http://example.org","x")`

/** The frozen data with hostile text in every text field. */
function hostileData(): CompiledDataset {
  const data = JSON.parse(readFileSync(`${sites.frozen.folder}/data/dataset.json`, 'utf8')) as CompiledDataset
  const spoil = (text: string) => `${formula} ${homoglyphs} ${text} ${markup}`
  return {
    ...data,
    programs: data.programs.map((program) => ({
      ...program,
      name: spoil(program.name),
      label: spoil(program.label),
      description: spoil(program.description),
    })),
    organisations: data.organisations.map((one) => ({ ...one, name: spoil(one.name) })),
    groups: data.groups.map((group) => ({ ...group, name: spoil(group.name) })),
    sources: data.sources.map((source) => ({
      ...source,
      title: spoil(source.title),
      publisher: spoil(source.publisher),
    })),
    agreements: data.agreements.map((record) => ({
      ...record,
      title: spoil(record.title),
      summary: spoil(record.summary),
      note: spoil(record.note ?? ''),
      parties: record.parties.map((party) =>
        party.described ? { ...party, described: spoil(party.described) } : party,
      ),
      ...(record.site ? { site: { ...record.site, name: spoil(record.site.name) } } : {}),
    })),
  }
}

async function expectInert(page: Page) {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    links: document.querySelectorAll('[href^="javascript:" i], [src^="javascript:" i]').length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    strangers: document.querySelectorAll('img[src="x"]').length,
  }))
  expect(found).toEqual({ hacked: false, links: 0, handlers: 0, strangers: 0 })
}

test('hostile text in own data stays text: in pages, pictures, slides and tables', async ({ page }, info) => {
  const file = info.outputPath('hostile.json')
  writeFileSync(file, JSON.stringify(hostileData()))
  await page.goto('/data')
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByRole('button', { name: 'Show this data' }).click()
  await expect(page.getByText(/Showing your data: hostile\.json/)).toBeVisible()
  await expectInert(page)
  const pages = page.getByRole('banner')
  for (const name of ['Agreements', 'Countries', 'Programs', 'Compare', 'Explore']) {
    await pages.getByRole('link', { name, exact: true }).click()
    await expect(
      page.getByText('HYPERLINK').first().or(page.getByText('Pakistan').first()).first(),
    ).toBeAttached()
    await expectInert(page)
  }

  await expect(figure(page, /^agreements?$/)).toBeVisible()
  const chart = chartNamed(page, /HYPERLINK/).first()
  await saveButton(chart).click()
  const saved = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name }).click(),
    ])
    return readFileSync(await download.path())
  }
  const svg = (await saved(/^SVG/)).toString('utf8')
  const drawn = new DOMParser({
    onError: (level, message) => expect.soft(`${level} ${message}`).toBe(''),
  }).parseFromString(svg, 'image/svg+xml')
  for (const element of ['script', 'img', 'a', 'foreignObject', 'image'])
    expect(drawn.getElementsByTagName(element).length, element).toBe(0)
  for (const word of ['HYPERLINK', homoglyphs]) expect(svg.includes(word), word).toBe(true)

  const deck = unzipSync(await saved(/^PowerPoint/))
  for (const [name, bytes] of Object.entries(deck)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const text = strFromU8(bytes)
    expect(text, name).not.toMatch(/<script|<img|Target="javascript:/i)
    new DOMParser({
      onError: (level, message) => expect.soft(`${name} ${level} ${message}`).toBe(''),
    }).parseFromString(text, 'text/xml')
  }

  const csv = (await saved(/^CSV/)).toString('utf8')
  for (const word of ['HYPERLINK', homoglyphs]) expect(csv.includes(word), word).toBe(true)
  expect(csv, 'a cell that a spreadsheet runs').not.toMatch(/(^|,|\n)"?[=+@]/)
  await expectInert(page)
})
