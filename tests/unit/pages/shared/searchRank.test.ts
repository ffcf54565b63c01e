import { expect, it } from 'vitest'
import { findAnything } from '../../../../src/pages/shared/search/findAnything'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'

const dataset = frozenDataset()

it.each([
  ['ind', 'IND'],
  ['oman', 'OMN'],
  ['mali', 'MLI'],
  ['uae', 'ARE'],
  ['us', 'USA'],
  ['uk', 'GBR'],
  ['turkey', 'TUR'],
  ['holland', 'NLD'],
  ['ukr', 'UKR'],
  ['pak', 'PAK'],
])('searching “%s” puts %s first among the countries', (query, iso3) => {
  const [first] = findAnything(dataset, createText(), query)
  expect(first?.findings[0]?.id).toBe(iso3)
})
