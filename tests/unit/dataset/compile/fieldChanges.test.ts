import { expect, it } from 'vitest'
import { type FieldChange, fieldChanges } from '../../../../src/dataset/compile/fieldChanges'

const launch = { date: '2021', text: 'Launch' }

it.each<[string, object, object, FieldChange[]]>([
  ['nothing', { a: 1, b: [1], c: { d: 2 } }, { a: 1, b: [1], c: { d: 2 } }, []],
  ['a text', { a: 'old' }, { a: 'new' }, [{ field: 'a', from: 'old', to: 'new' }]],
  ['a new field', {}, { a: 'new' }, [{ field: 'a', to: 'new' }]],
  ['a field that is gone', { a: 'old' }, {}, [{ field: 'a', from: 'old' }]],
  ['null to a value', { a: null }, { a: '2023' }, [{ field: 'a', to: '2023' }]],
  ['false to true', { a: false }, { a: true }, [{ field: 'a', from: false, to: true }]],
  [
    'one field of an object',
    { a: { b: 1, c: 2 } },
    { a: { b: 3, c: 2 } },
    [{ field: 'a.b', from: 1, to: 3 }],
  ],
  ['a whole object', {}, { a: { b: 1 } }, [{ field: 'a', to: { b: 1 } }]],
  ['a member that is added', { a: ['x'] }, { a: ['x', 'y'] }, [{ field: 'a', to: ['y'] }]],
  ['a member that is removed', { a: ['x', 'y'] }, { a: ['y'] }, [{ field: 'a', from: ['x'] }]],
  ['a list that is new', {}, { a: ['y'] }, [{ field: 'a', to: ['y'] }]],
  ['an order', { a: ['x', 'y'] }, { a: ['y', 'x'] }, [{ field: 'a', from: ['x', 'y'], to: ['y', 'x'] }]],
  [
    'an entry of a list',
    { a: [launch, { date: '2022' }] },
    { a: [{ ...launch, date: '2021-03' }, { date: '2022' }] },
    [{ field: 'a', from: [launch], to: [{ ...launch, date: '2021-03' }] }],
  ],
  [
    'a list inside an object',
    { a: { act: ['x'], date: ['x'] } },
    { a: { act: ['x'], date: ['y'] } },
    [{ field: 'a.date', from: ['x'], to: ['y'] }],
  ],
])('%s', (_what, before, after, changes) => {
  expect(fieldChanges({ ...before }, { ...after }, ['a', 'b', 'c'])).toEqual(changes)
})

it('only the fields asked for are compared', () => {
  expect(fieldChanges({ a: 1, b: 1 }, { a: 2, b: 2 }, ['b'])).toEqual([{ field: 'b', from: 1, to: 2 }])
})
