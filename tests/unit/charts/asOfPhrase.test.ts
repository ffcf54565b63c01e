import { expect, it } from 'vitest'
import { asOfPhrase } from '../../../src/charts/names/asOfPhrase'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { testDataset } from '../testDataset'
import { signed } from './contentOf'

it.each<[string, string | null, string]>([
  ['a view that ends before the horizon', '2022', 'as of 31 December 2022'],
  ['a view that ends on the horizon', '2024-03', 'as of 31 March 2024'],
  ['a view that reaches past it', null, 'as far as documented, researched to 31 March 2024'],
  ['a view to a day past it', '2024-04', 'as far as documented, researched to 31 March 2024'],
])('%s', (_name, to, phrase) => {
  const dataset = testDataset([
    { id: 'a', ...signed('2021-05-01') },
    { id: 'b', ...signed('2024-05-28') },
  ])
  const about = { ...dataset.about, asOf: '2024-03' }
  expect(asOfPhrase(select({ ...dataset, about }, { ...noFilters, to }), createText())).toBe(phrase)
})
