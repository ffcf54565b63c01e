import { expect, it } from 'vitest'
import { overlaps } from '../../../../src/selection/compare/overlaps'

const members = (...countries: number[]) => new Map(countries.map((country) => [country, null]))

it.each([
  ['two', [members(1, 2), members(2, 3)], ['0,1: 2', '0: 1', '1: 3']],
  ['two without anything shared', [members(1), members(2)], ['0: 1', '1: 2']],
  ['two of the same', [members(1, 2), members(1, 2)], ['0,1: 1,2']],
  [
    'three',
    [members(1, 2, 4), members(2, 3, 4), members(4, 5)],
    ['0,1,2: 4', '0,1: 2', '0: 1', '1: 3', '2: 5'],
  ],
  ['none', [members(), members()], []],
])('countries by the entities of %s they belong to, largest combinations first', (_name, lists, expected) => {
  const found = overlaps(lists).map(({ of, countries }) => `${of.join()}: ${countries.join()}`)
  expect(found).toEqual(expected)
})
