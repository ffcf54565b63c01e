import { describe, expect, it } from 'vitest'
import { chartById } from '../../../../src/charts/registry'
import { parsePartialDate } from '../../../../src/dataset/partialDate'
import { headline } from '../../../../src/pages/shared/filters/headline'
import { alignments } from '../../../../src/selection/alignment'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { programLadder } from '../../../../src/selection/program/programLadder'
import { signedCurve, signedPartners } from '../../../../src/selection/program/signedMembers'
import { select } from '../../../../src/selection/select'
import { defaultView } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'

const dataset = frozenDataset()
const selectionOf = (filters: Partial<Filters>) => select(dataset, { ...noFilters, ...filters })
const subtitleOf = (filters: Partial<Filters>, color = 'agreements') => {
  const selection = selectionOf(filters)
  const view = { ...defaultView, filters: selection.filters, color }
  return chartById('map').content({ selection, view, text: createText() }).subtitle
}

describe('who has signed for the lunar research station has one answer', () => {
  it.each([
    ['2021', 1],
    ['2022-12', 1],
    ['2023-10', 6],
    ['2023', 7],
    ['2025', 12],
    [null, 12],
  ])('to %s: %s members on the map, in the figures, on the curve and in the alignment map', (to, members) => {
    const selection = selectionOf({ program: ['ilrs'], to })
    const sides = [...alignments(selectionOf({ to })).values()]
    expect(sides.filter((side) => side !== 'other')).toHaveLength(members)
    expect(signedPartners(selection)?.members).toBe(members)
    expect(headline(selection).signed).toBe(members)
    const day = parsePartialDate(to ?? '2026')?.end ?? 0
    expect(signedCurve(dataset, false).filter((step) => step.day <= day)).toHaveLength(members)
    for (const subtitle of [subtitleOf({ program: ['ilrs'], to }), subtitleOf({ to }, 'ilrs')])
      expect(subtitle).toContain(`${members} of ${signedPartners(selection)?.partners} countr`)
  })

  it('the ladder agrees, with its organisations', () => {
    const { countries, organisations } = programLadder(dataset, 'ilrs')
    expect(signedCurve(dataset, false)).toHaveLength(countries.signed.length)
    expect(signedCurve(dataset, true)).toHaveLength(countries.signed.length + organisations.length)
  })

  it.each<[string, Partial<Filters>]>([
    ['no program', {}],
    ['another program', { program: ['gulf'] }],
    ['two programs', { program: ['ilrs', 'gulf'] }],
  ])('%s has no members', (_name, filters) => {
    expect(signedPartners(selectionOf(filters))).toBeNull()
    expect(headline(selectionOf(filters)).signed).toBeNull()
    expect(subtitleOf(filters)).not.toContain('signed')
  })

  it('filters hide members, never the date', () => {
    const africa = signedPartners(selectionOf({ program: ['ilrs'], region: ['Africa'] }))
    expect(africa?.members).toBe(3)
    expect(signedPartners(selectionOf({ program: ['ilrs'], level: ['company'] }))?.members).toBeLessThan(12)
  })
})
