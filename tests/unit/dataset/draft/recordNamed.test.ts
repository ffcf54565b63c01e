import { describe, expect, it } from 'vitest'
import { organisationsNear } from '../../../../src/dataset/draft/complete/nearNames'
import { recordNamed, recordsNear } from '../../../../src/dataset/draft/complete/recordNamed'

const records = [
  { id: 'moon-pakistan-2023', title: 'Pakistan joins the lunar station', formerIds: ['moon-pakistan'] },
  { id: 'moon-france-2023', title: 'A payload from France' },
  { id: 'moon-france-2024', title: 'A payload from France, again' },
  { id: 'twin-one', title: 'Twins' },
  { id: 'twin-two', title: 'Twins' },
]

describe('a record is named', () => {
  it.each([
    ['by its id', ' moon-pakistan-2023 ', 'moon-pakistan-2023'],
    ['by a former id', 'moon-pakistan', 'moon-pakistan-2023'],
    [
      'by the address of its page',
      'https://example.org/base/agreements/moon-france-2023',
      'moon-france-2023',
    ],
    [
      'by an address with a view',
      'https://example.org/agreements/moon-france-2023/?theme=dark#top',
      'moon-france-2023',
    ],
    ['by a path', '/agreements/moon-france-2023', 'moon-france-2023'],
    ['by a former address', '/agreements/moon-pakistan', 'moon-pakistan-2023'],
    ['by its title in any case', 'a payload from FRANCE', 'moon-france-2023'],
    ['not by a title of several', 'Twins', undefined],
    ['not by a part of its id', 'moon-france', undefined],
    ['not by nothing', '', undefined],
    ['not by another address', 'https://example.org/countries/FRA', undefined],
  ])('%s', (_name, text, id) => {
    expect(recordNamed(text, records)?.id).toBe(id)
  })

  it.each([
    ['moon-fr', ['moon-france-2023', 'moon-france-2024']],
    ['payload', ['moon-france-2023', 'moon-france-2024']],
    ['Lunar Station', ['moon-pakistan-2023']],
    ['mo', []],
    ['elephant', []],
  ])('“%s” is near to %j', (text, ids) => {
    expect(recordsNear(text, records).map(({ id }) => id)).toEqual(ids)
  })
})

const organisations = [
  { id: 'cnsa', name: 'China National Space Administration' },
  { id: 'suparco', name: 'Space and Upper Atmosphere Research Commission', acronym: 'SUPARCO' },
  { id: 'egsa', name: 'Egyptian Space Agency', aliases: ['National Authority for Remote Sensing'] },
  { id: 'institute', name: 'Institute of Space Physics' },
]

it.each([
  ['a misspelt acronym', 'Suparko', ['suparco']],
  ['a misspelt name', 'China National Space Administraton', ['cnsa']],
  ['another form of a name', 'Egypt Space Agency', ['egsa']],
  ['another order of words', 'Space Physics Institute', ['institute']],
  ['nearly an alias', 'National Authority of Remote Sensing', ['egsa']],
  ['another name', 'Ministry of Fisheries', []],
  ['too little', 'ag', []],
])('organisations near to %s', (_name, text, ids) => {
  expect(organisationsNear(text, organisations).map(({ id }) => id)).toEqual(ids)
})
