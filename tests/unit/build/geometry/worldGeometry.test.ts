import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mapShapes } from '../../../../src/build/geometry/worldGeometry'
import type { MapGeometry } from '../../../../src/charts/contract/mapGeometry'
import type { Country } from '../../../../src/dataset/schema'
import { frozenFolder } from '../../../frozenData'

const countries = JSON.parse(readFileSync(`${frozenFolder}/countries.json`, 'utf8')) as Country[]
const world = mapShapes(countries, 'world')
const near = mapShapes(countries, 'near')
const points = ({ countries }: MapGeometry) => countries.flatMap(({ rings }) => rings.flat()).length

test('both levels of detail have the same countries in the same order, so that one can replace the other', () => {
  expect(world.countries.map(({ iso3 }) => iso3)).toEqual(near.countries.map(({ iso3 }) => iso3))
  expect(near.countries.length).toBeGreaterThan(230)
})

test('every country has a shape, and the coarse level has less than half the points', () => {
  for (const { countries } of [world, near])
    expect(countries.filter(({ rings }) => rings.length === 0)).toEqual([])
  expect(points(world)).toBeLessThan(points(near) / 2)
})

test('neighbours share the points of their border, so that no gap opens between them', () => {
  for (const geometry of [world, near]) {
    const pointsOf = (iso3: string) =>
      new Set(
        geometry.countries
          .find((country) => country.iso3 === iso3)
          ?.rings.flat()
          .map(String),
      )
    for (const [one, other] of [
      ['FRA', 'ESP'],
      ['CHN', 'MNG'],
      ['BRA', 'BOL'],
    ] as const) {
      const shared = [...pointsOf(one)].filter((point) => pointsOf(other).has(point))
      expect(shared.length, `${one} and ${other}`).toBeGreaterThan(5)
    }
  }
})
