import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/dataset/dataset'
import { headline } from '../../../src/pages/shared/filters/headline'
import type { ChartId } from '../../../src/selection/chartTable'
import { countryTallies } from '../../../src/selection/countryTallies'
import { leadersOf } from '../../../src/selection/leadersOf'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { partiesWith, testDataset } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

/** Names whose order is not that of the codes. */
const names: Readonly<Record<string, string>> = {
  BHR: 'Élan',
  BRA: 'Zealand',
  EGY: 'Yonder',
  FRA: 'Aland',
  PAK: 'Mealand',
}

function named(counts: Readonly<Record<string, number>>): Dataset {
  const data = testDataset(
    Object.entries(counts).flatMap(([code, n]) =>
      Array.from({ length: n }, (_, i) => ({ id: `${code}-${i}`.toLowerCase(), parties: partiesWith(code) })),
    ),
  )
  const countries = data.countries.map((country) => ({
    ...country,
    name: names[country.iso3] ?? country.name,
  }))
  return { ...data, countries }
}

const content = (id: ChartId, counts: Readonly<Record<string, number>>) =>
  contentOf(id, wholeSelection(named(counts)))

describe('countries with equal numbers', () => {
  const level = { BHR: 2, BRA: 2, EGY: 2, FRA: 2, PAK: 2 }

  it('are ordered by name, not by code', () => {
    const tallies = countryTallies(wholeSelection(named({ ...level, BRA: 3 })))
    expect(tallies.map(({ iso3 }) => names[iso3])).toEqual(['Zealand', 'Aland', 'Élan', 'Mealand', 'Yonder'])
  })

  it.each(['by-country', 'map'] as const)('%s: a list that is cut within them says so', (id) => {
    expect(content(id, level).summary).toContain(
      'most agreements: Aland 2, Élan 2, Mealand 2 and 2 others with 2.',
    )
    expect(content(id, { BRA: 9, FRA: 3, PAK: 1, BHR: 1 }).summary).toContain(
      'most agreements: Zealand 9, Aland 3, Élan 1 and Mealand 1.',
    )
    expect(content(id, { BRA: 9, FRA: 3, PAK: 2, BHR: 1 }).summary).toContain(
      'most agreements: Zealand 9, Aland 3 and Mealand 2.',
    )
  })
})

it('a summary of bars says how many more are level with the last that it names', () => {
  const regions = content('by-region', { PAK: 2, BRA: 1, FRA: 1, EGY: 1 })
  expect(regions.summary).toBe('Most agreements: Asia 2, Africa 1, the Americas 1 and Europe 1.')
})

it.each([
  [[2020, 2021, 2021], 'The most agreements in one year: 2, in 2021.'],
  [[2020, 2021, 2021, 2023, 2023], 'The most agreements in one year: 2, in 2021 and 2023.'],
  [[2001, 2003, 2005, 2007, 2009], 'The most agreements in one year: 1, in each of 5 years.'],
])('years with agreements %j: %s', (years, summary) => {
  const records = years.map((year, i) => ({ id: `r${i}`, ...signed(String(year)) }))
  expect(contentOf('per-year', selectionOf(records)).summary).toBe(summary)
})

it('no program is called the largest if another is as large', () => {
  const largest = (programs: string[]) =>
    headline(selectionOf(programs.map((program, i) => ({ id: `r${i}`, programs: [program] })))).largestProgram
  expect(largest(['moon', 'gulf'])).toBeNull()
  expect(largest(['moon', 'gulf', 'gulf'])).toBe(2)
  expect(largest([])).toBeNull()
})

it.each([
  [[3, 2, 1], 2, [[3, 2], 0]],
  [[3, 2, 2, 1], 2, [[3, 2, 2], 0]],
  [[3, 2, 2, 2], 2, [[3, 2], 2]],
  [[3, 2, 2, 2], 1, [[3], 0]],
  [[2, 2], 3, [[2, 2], 0]],
  [[], 3, [[], 0]],
])('of %j the first %i are %j', (counts, most, [named, tied]) => {
  const [rows, level] = leadersOf(
    counts.map((count) => ({ count })),
    most,
  )
  expect([rows.map(({ count }) => count), level]).toEqual([named, tied])
})
