import { describe, expect, it } from 'vitest'
import { layoutCountries } from '../../../../src/charts/map/geometry/layoutCountries'
import { isOnMap, projectPoint } from '../../../../src/charts/map/geometry/projection'
import { siteMarks } from '../../../../src/charts/map/siteMarks'
import type { Country } from '../../../../src/dataset/schema'
import { selectionOf } from '../contentOf'

const country = (iso3: string, labelLat: number) => ({ iso3, labelLat, labelLon: 0 }) as Country
const square = (iso3: string, side: number) => ({
  iso3,
  rings: [[[0, 0] as const, [side, 0] as const, [side, side] as const, [0, side] as const, [0, 0] as const]],
})

describe('a country is drawn', () => {
  it.each([
    ['as its shape if that is large', [square('AAA', 50)], [country('AAA', 10)], [['AAA', true, false]]],
    ['with a disc if its shape is tiny', [square('AAA', 1)], [country('AAA', 10)], [['AAA', true, true]]],
    ['as a disc if it has no shape', [], [country('AAA', 10)], [['AAA', false, true]]],
    ['not at all if it has no shape and is off the map', [], [country('ATA', -80)], []],
    ['without a code if the dataset does not list it', [square('AAA', 1)], [], [[null, true, false]]],
  ] as const)('%s', (_name, shapes, countries, expected) => {
    const made = layoutCountries(shapes, countries, 1000)
    expect(made.map(({ iso3, shape, disc }) => [iso3, shape !== null, disc !== null])).toEqual(expected)
  })
})

it.each([
  [88, false],
  [86, true],
  [0, true],
  [-56, true],
  [-58, false],
])('latitude %i is on the map: %s', (latitude, isOn) => {
  expect(isOnMap(projectPoint(latitude, 30))).toBe(isOn)
})

it.each([
  ['agreements', -51, 1],
  ['agreements', -75, 0],
  ['alignment', -51, 0],
])('coloured by %s, a site at latitude %i is drawn %i times', (color, lat, count) => {
  const selection = selectionOf([{ id: 'a', site: { name: 'Station', lat, lon: 76 } }])
  expect(siteMarks(selection, color)).toHaveLength(count)
})
