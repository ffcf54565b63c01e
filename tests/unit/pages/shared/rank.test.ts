import { expect, it } from 'vitest'
import { countryProfile } from '../../../../src/pages/shared/profile/countryProfile'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { createText } from '../../../../src/text/text'
import { partiesWith, testDataset } from '../../testDataset'

it.each([
  ['EGY', '1st'],
  ['PAK', '2nd ='],
  ['BRA', '2nd ='],
  ['FRA', '4th'],
])('the rank of %s says whether others share it: %s', (iso3, shown) => {
  const dataset = testDataset(
    ['EGY', 'EGY', 'EGY', 'PAK', 'PAK', 'BRA', 'BRA', 'FRA'].map((code, index) => ({
      id: `r${index}`,
      parties: partiesWith(code),
    })),
  )
  const { rank, isTied } = countryProfile(wholeSelection(dataset), dataset.countryIndex.get(iso3) ?? -1)
  expect(createText().m.explore.country.rank(rank ?? 0, isTied)).toBe(shown)
})
