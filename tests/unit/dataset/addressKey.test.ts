import { expect, it } from 'vitest'
import { addressKey } from '../../../src/dataset/addressKey'

it.each([
  ['http://www.tass.com/science/1263979/', true],
  ['https://tass.com/science/1263979?utm_source=x&utm_medium=mail', true],
  ['https://tass.com/science/1263979#top', true],
  ['https://tass.com/science/1263979?fbclid=abc', true],
  ['https://tass.com/science/1263979?page=2', false],
  ['https://tass.com/science/1263980', false],
  ['https://tass.com/science/1263979#/print', false],
  ['https://tass.ru/science/1263979', false],
])('%s is the page https://tass.com/science/1263979: %s', (address, isSame) => {
  expect(addressKey(address) === addressKey('https://tass.com/science/1263979')).toBe(isSame)
})

it.each([
  ['https://a.example/?id=1&utm_source=x', 'https://a.example?id=1', true],
  ['https://a.example/?id=1', 'https://a.example/?id=2', false],
])('%s and %s', (address, other, isSame) => {
  expect(addressKey(address) === addressKey(other)).toBe(isSame)
})
