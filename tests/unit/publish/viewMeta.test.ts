import { expect, it } from 'vitest'
import { agreementsMeta, countryMeta, exploreMeta, viewMeta } from '../../../src/publish/meta/pageMeta'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { testDataset } from '../testDataset'

const text = createText()
const dataset = testDataset([{}])

it.each([
  [exploreMeta, {}, 'Test tracker: who works with CHN in space'],
  [exploreMeta, { to: '2024', level: ['state'] }, 'State-level agreements up to 2024 · Test tracker'],
  [agreementsMeta, { country: ['PAK'] }, 'Agreements with PAK · Test tracker'],
])('the title of %o under %j is “%s”', (meta, filters, title) => {
  const selection = select(dataset, { ...noFilters, ...filters })
  expect(viewMeta(meta(dataset, text), selection, text).title).toBe(title)
})

it('the subject and what counts with it are not paired with the subject', () => {
  const titles = [...dataset.ownCountries].map(
    (iso3) => countryMeta(dataset, text, dataset.countryIndex.get(iso3) ?? -1).title,
  )
  expect(titles.length).toBeGreaterThan(1)
  expect(new Set(titles).size).toBe(titles.length)
  for (const title of titles) expect(title).not.toMatch(/ and CHN in space/)
})
