import { expect, it } from 'vitest'
import { programLadder, rungs } from '../../../../src/selection/program/programLadder'
import { partiesWith, testDataset } from '../../testDataset'

it('a country appears once, on its highest rung, with its first date there', () => {
  const date = (value: string) => ({ value, basis: 'signed' as const })
  const dataset = testDataset([
    { id: 'pak-later', kind: 'agreement', date: date('2024') },
    { id: 'pak-first', kind: 'memorandum', date: date('2023') },
    { id: 'pak-interest', kind: 'expression-of-interest', date: date('2020') },
    {
      id: 'bra-listed',
      kind: 'accession',
      confidence: 'low',
      status: 'unknown',
      parties: partiesWith('BRA'),
    },
    { id: 'bra-uni', level: 'institution', parties: partiesWith('BRA') },
    { id: 'egy-named', kind: 'letter-of-intent', confidence: 'low', parties: partiesWith('EGY') },
    { id: 'fra-uni', level: 'company', parties: partiesWith('FRA') },
    { id: 'bhr-talks', status: 'in-negotiation', parties: partiesWith('BHR') },
    {
      id: 'esa',
      level: 'international-organisation',
      parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }],
    },
    { id: 'elsewhere', programs: ['gulf'], parties: partiesWith('BHR') },
  ])
  const ladder = programLadder(dataset, 'moon')
  const found = rungs.map((rung) =>
    ladder.countries[rung].map(({ country, record }) => [dataset.countries[country]?.iso3, record.id]),
  )
  expect(found).toEqual([
    [['PAK', 'pak-first']],
    [['BRA', 'bra-listed']],
    [['EGY', 'egy-named']],
    [['FRA', 'fra-uni']],
    [['BHR', 'bhr-talks']],
  ])
  expect(ladder.organisations.map(({ record }) => record.id)).toEqual(['esa'])
})
