import { describe, expect, it } from 'vitest'
import type { Party } from '../../../../src/dataset/schema'
import { jointSelections } from '../../../../src/selection/program/jointSelections'
import { frozenDataset } from '../../../frozenData'
import { partiesWith, testDataset } from '../../testDataset'

const selected = (value: string) => ({
  kind: 'selection' as const,
  level: 'institution' as const,
  programs: ['station'],
  date: { value, basis: 'selected' as const },
})
const un: Party = { organisation: 'esa', role: 'partner' }
const uni: Party = { country: 'FRA', organisation: 'uni', role: 'lead' }

describe('projects selected together', () => {
  const dataset = testDataset([
    { id: 'a', ...selected('2019-06-12'), parties: [...partiesWith('PAK'), un] },
    {
      id: 'b',
      ...selected('2019-06-12'),
      parties: [...partiesWith(), un, uni],
      milestones: [
        { date: '2022', text: 'Built' },
        { date: '2018', text: 'Proposed' },
        { date: '2023-08', text: 'Waiting' },
      ],
    },
    {
      id: 'c',
      ...selected('2019-06-12'),
      parties: [...partiesWith('EGY'), { country: 'CHN', role: 'lead' }, un],
    },
    { id: 'pair-1', ...selected('2020-01-01') },
    { id: 'pair-2', ...selected('2020-01-01') },
    { id: 'year', ...selected('2019') },
    { id: 'later', ...selected('2021'), kind: 'agreement', parties: [...partiesWith(), uni] },
    { id: 'earlier', ...selected('2017'), kind: 'agreement', parties: [...partiesWith(), uni] },
    { id: 'elsewhere', kind: 'agreement', programs: ['gulf'], parties: [...partiesWith(), uni] },
  ])
  const [call, ...others] = jointSelections(dataset, 'station')

  it('are three or more on one day', () => {
    expect(others).toEqual([])
    expect([call?.date, call?.projects.map(({ record }) => record.id)]).toEqual([
      '2019-06-12',
      ['a', 'b', 'c'],
    ])
    expect(jointSelections(dataset, 'gulf')).toEqual([])
  })

  it('list who chose them, and all their countries including the subject', () => {
    const names = (list: readonly number[] = []) => list.map((position) => dataset.countries[position]?.iso3)
    expect(call?.choosers.map((position) => dataset.organisations[position]?.id)).toEqual(['cnsa', 'esa'])
    expect(names(call?.countries).sort()).toEqual(['CHN', 'EGY', 'FRA', 'PAK'])
    expect(call?.projects.map(({ countries }) => names(countries))).toEqual([
      ['PAK'],
      ['FRA'],
      ['EGY', 'CHN'],
    ])
  })

  it('are followed to the last milestone and to later records of their own organisations', () => {
    expect(
      call?.projects.map(({ latest, later }) => [latest?.text ?? null, later.map(({ id }) => id)]),
    ).toEqual([
      [null, []],
      ['Waiting', ['later']],
      [null, []],
    ])
  })
})

it('the UN call for the station has nine projects from 17 countries including China, as stated', () => {
  const dataset = frozenDataset()
  const call = jointSelections(dataset, 'tiangong').find(({ claims }) => claims.length > 0)
  const stated = (measure: string) => call?.claims.find((claim) => claim.measure === measure)?.value
  expect([call?.projects.length, call?.countries.length]).toEqual([9, 17])
  expect([stated('selections'), stated('countries')]).toEqual([9, 17])
  expect(call?.countries).toContain(dataset.countryIndex.get('CHN'))
})
