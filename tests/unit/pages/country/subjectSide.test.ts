import { expect, it } from 'vitest'
import { subjectSide } from '../../../../src/pages/country/subject/subjectSide'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { frozenDataset } from '../../../frozenData'

it('counts the subject’s organisations, the levels and the programs as a plain count does', () => {
  const dataset = frozenDataset()
  const selection = select(dataset, noFilters)
  const side = subjectSide(selection)
  const counted = [...selection.records].flatMap((i) => dataset.agreements[i] ?? [])
  const own = dataset.organisations.filter(({ country }) => dataset.ownCountries.has(country ?? ''))
  const records = (id: string) =>
    counted.filter(({ parties }) => parties.some(({ organisation }) => organisation === id)).length
  expect(side.organisations.length).toBe(own.filter(({ id }) => records(id) > 0).length)
  expect(side.stated).toBe(own.filter(({ id, militaryLink }) => records(id) > 0 && militaryLink).length)
  expect(side.stated).toBeGreaterThan(0)
  for (const { organisation, count } of side.organisations) {
    expect(dataset.ownCountries.has(organisation.country ?? '')).toBe(true)
    expect([organisation.id, count]).toEqual([organisation.id, records(organisation.id)])
  }
  expect(side.organisations.map(({ count }) => count)).toEqual(
    side.organisations.map(({ count }) => count).toSorted((a, b) => b - a),
  )
  expect(side.levels.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length)
  for (const { program, count } of side.programs)
    expect([program.id, count]).toEqual([
      program.id,
      counted.filter(({ programs }) => programs.includes(program.id)).length,
    ])
})
