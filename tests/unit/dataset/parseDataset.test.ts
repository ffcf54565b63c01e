import { describe, expect, it } from 'vitest'
import { parseDataset } from '../../../src/dataset/parseDataset'
import { testDataset } from '../testDataset'

const { about, programs, countries, organisations, groups, memberships, claims, agreements } = testDataset([
  { id: 'record' },
])
const compiled = {
  schemaVersion: 1,
  version: 'test',
  sourceCount: 1,
  about,
  programs,
  countries,
  organisations,
  groups,
  memberships,
  claims,
  agreements,
}

it('a compiled dataset is read and indexed', () => {
  const parsed = parseDataset(JSON.stringify(compiled))
  expect(parsed).toMatchObject({ ok: true, dataset: { version: 'test', sourceCount: 1 } })
  expect(parsed.ok && parsed.dataset.agreementIndex.get('record')).toBe(0)
})

it('a dataset without records is valid', () => {
  expect(parseDataset(JSON.stringify({ ...compiled, agreements: [] }))).toMatchObject({ ok: true })
})

describe('anything else returns a reason and never throws', () => {
  it.each([
    ['{"schemaVersion": 1, "about', 'broken'],
    ['<!doctype html>', 'broken'],
    ['', 'broken'],
    ['[1, 2]', 'not-a-dataset'],
    ['"text"', 'not-a-dataset'],
    ['7', 'not-a-dataset'],
    ['null', 'not-a-dataset'],
    ['{"schemaVersion": 2}', 'other-schema'],
    ['{"schemaVersion": "1"}', 'other-schema'],
    ['{}', 'other-schema'],
    ['{"schemaVersion": 1, "agreements": []}', 'not-a-dataset'],
  ])('%s', (json, reason) => {
    expect(parseDataset(json)).toMatchObject({ ok: false, reason })
  })

  it.each([
    ['the version of another schema', { schemaVersion: 3 }, 'other-schema', '3'],
    ['agreements that are not a list', { agreements: {} }, 'not-a-dataset', 'agreements'],
    [
      'no countries and no groups',
      { countries: undefined, groups: null },
      'not-a-dataset',
      'countries, groups',
    ],
    ['nothing about itself', { about: null }, 'not-a-dataset', 'about'],
    ['a list about itself', { about: [] }, 'not-a-dataset', 'about'],
    ['no subject', { about: {} }, 'broken', /./],
    ['a record that is null', { agreements: [null] }, 'broken', /./],
    ['a record without a date', { agreements: [{ id: 'x' }] }, 'broken', /./],
    ['a dangling reference to a country', { countries: [] }, 'broken', '“PAK” is not in the dataset'],
    ['a dangling reference to a program', { programs: [] }, 'broken', '“moon” is not in the dataset'],
  ])('%s', (_name, change, reason, detail) => {
    const parsed = parseDataset(JSON.stringify({ ...compiled, ...change }))
    expect(parsed).toMatchObject({ ok: false, reason })
    expect(parsed.ok ? '' : parsed.detail).toMatch(detail)
  })

  it('a file truncated anywhere', () => {
    const json = JSON.stringify(compiled)
    for (let length = 0; length < json.length; length += 97)
      expect(parseDataset(json.slice(0, length))).toMatchObject({ ok: false, reason: 'broken' })
  })
})
