import { expect, it } from 'vitest'
import { cyclesIn } from '../../../../src/build/bundle/cyclesIn'

it.each<[string, Record<string, readonly string[]>, readonly string[][]]>([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one chunk', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['an import of another origin', { a: ['https://example.org/x.js'] }, []],
  ['two chunks', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
  ['a circle behind a chain', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd', 'b']]],
  ['a chunk that imports itself', { a: ['a'] }, [['a', 'a']]],
])('%s', (_name, graph, cycles) => {
  expect(cyclesIn(new Map(Object.entries(graph)))).toEqual(cycles)
})
