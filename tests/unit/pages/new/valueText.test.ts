import { expect, it } from 'vitest'
import { valueText } from '../../../../src/pages/new/versions/valueText'

it.each([
  [undefined, null],
  [null, null],
  ['text', 'text'],
  [12.5, '12.5'],
  [true, 'true'],
  [['a', 'b'], 'a\nb'],
  [{ value: '2023', basis: 'signed' }, 'value: 2023; basis: signed'],
  [[{ date: '2021', sources: ['a', 'b'] }], 'date: 2021; sources: a, b'],
  [[{ country: 'PAK' }, { described: 'x', of: { y: 1 } }], 'country: PAK\ndescribed: x; of: y: 1'],
])('%j reads “%s”', (value, words) => {
  expect(valueText(value)).toBe(words)
})
