import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../../src/dataset/schema'
import { alignments } from '../../../../src/selection/alignment'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { programLadder, rungs } from '../../../../src/selection/program/programLadder'
import { selectedLadder } from '../../../../src/selection/program/selectedLadder'
import { signedPartners } from '../../../../src/selection/program/signedMembers'
import { select } from '../../../../src/selection/select'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { partiesWith, testDataset } from '../../testDataset'

const on = (value: string) => ({ value, basis: 'signed' as const })
const records: readonly Partial<Agreement>[] = [
  { id: 'pak-talks', status: 'in-negotiation', date: on('2020') },
  { id: 'pak-uni', level: 'institution', date: on('2021-05') },
  { id: 'pak-signed', date: on('2023') },
  { id: 'egy-signed', parties: partiesWith('EGY'), date: on('2022-03-01'), confidence: 'medium' },
  { id: 'egy-uni', parties: partiesWith('EGY'), level: 'institution', date: on('2024') },
  { id: 'bhr-talks', parties: partiesWith('BHR'), status: 'in-negotiation', date: on('2021') },
  { id: 'fra-launch', parties: partiesWith('FRA'), programs: ['gulf'] },
  {
    id: 'esa',
    level: 'international-organisation',
    parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }],
    date: on('2022'),
  },
]
const dataset = testDataset(records)

function rungsUnder(filters: Partial<Filters>) {
  const ladder = selectedLadder(select(dataset, { ...noFilters, ...filters }))
  const found = rungs.flatMap((rung) =>
    ladder.countries[rung].map(({ country }) => `${dataset.countries[country]?.iso3} ${rung}`),
  )
  return [...found, ...ladder.organisations.map(({ record }) => record.id)]
}

it.each<[Partial<Filters>, string[]]>([
  [{}, ['EGY signed', 'PAK signed', 'BHR interest', 'esa']],
  [{ program: ['moon'] }, ['EGY signed', 'PAK signed', 'BHR interest', 'esa']],
  [{ program: ['gulf'] }, []],
  // A filter never moves a country to another rung.
  [{ level: ['institution'] }, ['EGY signed', 'PAK signed']],
  [{ confidence: ['high'] }, ['EGY signed', 'PAK signed', 'BHR interest', 'esa']],
  [{ from: '2024' }, ['EGY signed']],
  [{ country: ['PAK'] }, ['PAK signed']],
  [{ region: ['Asia'] }, ['PAK signed', 'BHR interest']],
  [{ kind: ['launch'] }, []],
  // A signature counts from the end of its interval, and talks of a country that has signed by then are not shown.
  [{ to: '2023' }, ['EGY signed', 'PAK signed', 'BHR interest', 'esa']],
  [{ to: '2023-06' }, ['EGY signed', 'PAK institution', 'BHR interest', 'esa']],
  [{ to: '2022-02' }, ['PAK institution', 'BHR interest']],
  [{ to: '2020' }, ['PAK interest']],
  [{ to: '2019' }, []],
])('under %j: %j', (filters, expected) => {
  expect(rungsUnder(filters)).toEqual(expected)
})

describe('on the frozen data', () => {
  const frozen = frozenDataset()
  const { program } = frozen.about.alignment

  it('has everybody without filters', () => {
    expect(selectedLadder(wholeSelection(frozen))).toEqual(programLadder(frozen, program))
  })

  it('agrees with the alignment map and the number of signed partners under any filters', () => {
    const random = seeded(19)
    let members = 0
    for (let i = 0; i < 150; i++) {
      const drawn = randomFilters(frozen, random)
      const filters = { ...drawn, program: random() < 0.5 ? [] : [program] }
      const selection = select(frozen, filters)
      const ladder = selectedLadder(selection)
      const signed = ladder.countries.signed.map(({ country }) => country)
      members += signed.length
      expect(signed).toHaveLength(signedPartners(selection, [program])?.members ?? -1)
      const sides = alignments(selection)
      for (const country of signed) expect(['subject', 'both']).toContain(sides.get(country))
      for (const rung of rungs.filter((one) => one !== 'signed'))
        for (const { country } of ladder.countries[rung]) expect(sides.get(country)).not.toBe('subject')
    }
    expect(members).toBeGreaterThan(50)
  })
})
