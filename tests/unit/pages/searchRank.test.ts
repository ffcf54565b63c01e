import { expect, it } from 'vitest'
import { loadCompiled } from '../../../src/build/data/loadCompiled'
import { coreOf } from '../../../src/dataset/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { findAnything } from '../../../src/pages/shared/search/findAnything'
import { createText } from '../../../src/text/text'

const loaded = loadCompiled('data', new Date())
if (!loaded.ok) throw new Error(loaded.report)
const dataset = indexDataset(coreOf(loaded.dataset))

it.each([
  ['ind', 'IND'],
  ['oman', 'OMN'],
  ['mali', 'MLI'],
  ['uae', 'ARE'],
  ['us', 'USA'],
  ['uk', 'UKR'],
  ['ukr', 'UKR'],
  ['pak', 'PAK'],
])('searching “%s” puts %s first among the countries', (query, iso3) => {
  const [first] = findAnything(dataset, createText(), query)
  expect(first?.findings[0]?.id).toBe(iso3)
})
