import { expect, it } from 'vitest'
import { parseDataset } from '../../../src/dataset/parseDataset'

it.each([
  ['{"schemaVersion": 1, "about', 'broken'],
  ['<!doctype html>', 'broken'],
  ['', 'broken'],
  ['[1, 2]', 'not-a-dataset'],
  ['"text"', 'not-a-dataset'],
  ['null', 'not-a-dataset'],
  ['{"schemaVersion": 2}', 'other-schema'],
  ['{}', 'other-schema'],
  ['{"schemaVersion": 1, "agreements": []}', 'not-a-dataset'],
])('%s gives a reason and no exception', (json, reason) => {
  expect(parseDataset(json)).toMatchObject({ ok: false, reason })
})
