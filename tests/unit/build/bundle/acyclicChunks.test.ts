import { expect, it } from 'vitest'
import { circleIn } from '../../../../src/build/bundle/acyclicChunks'

it.each<[string, Record<string, readonly string[]>, readonly string[] | null]>([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, null],
  ['two ways to one chunk', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, null],
  ['an import of another origin', { a: ['https://example.org/x.js'] }, null],
  ['two chunks', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
  ['a circle behind a chain', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd', 'b']],
  ['a chunk that imports itself', { a: ['a'] }, ['a', 'a']],
])('%s', (_name, graph, circle) => {
  expect(circleIn(new Map(Object.entries(graph)))).toEqual(circle)
})
