import { expect, it } from 'vitest'
import { createText } from '../../../src/text/text'

it.each([
  [[9], 'A takes part in the most programs, 9 of 11'],
  [[9, 9], 'A and B take part in the most programs, 9 of 11 each'],
  [[9, 8], 'A and B take part in the most programs, 9 and 8 of 11'],
])('the headline of countries that take part in %j programs', (counts, title) => {
  const leaders = counts.map((programs, index) => ({ name: 'AB'[index] ?? '', programs }))
  expect(createText().m.charts.matrix.title(leaders, 11)).toBe(title)
})
