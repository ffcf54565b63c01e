import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeRows } from '../../../../src/charts/cumulative/cumulativeRows'
import { perYearRows } from '../../../../src/charts/per-year/perYearRows'
import { listAt } from '../../../../src/dataset/columns/listColumn'
import type { Dataset } from '../../../../src/dataset/dataset'
import { yearOf } from '../../../../src/dataset/partialDate'
import type { Agreement } from '../../../../src/dataset/schema'
import { countRecords } from '../../../../src/selection/counting/countRecords'
import { internals } from '../../../../src/selection/counting/counts'
import { countryTallies, programTallies } from '../../../../src/selection/countryTallies'
import { countsByFacet } from '../../../../src/selection/countsByFacet'
import { documentedCurve } from '../../../../src/selection/documentedCurve'
import { noFilters } from '../../../../src/selection/filters'
import { type Selection, select } from '../../../../src/selection/select'
import { testDataset } from '../../testDataset'
import { filters, memberships, records } from './arbitraries'

/** The same data with nothing counted yet: counts are memoized by dataset. */
const fresh = (dataset: Dataset): Dataset => ({ ...dataset })

describe('counts updated from the previous ones', () => {
  it('equal those of a first count after any walk of filters', () => {
    fc.assert(
      fc.property(
        records,
        memberships,
        fc.array(filters, { minLength: 1, maxLength: 12 }),
        (some, members, walk) => {
          const dataset = testDataset(some, members)
          for (const step of walk) {
            const { masks, sheet } = countRecords(dataset, step)[internals]
            const first = countRecords(fresh(dataset), step)[internals]
            expect(masks).toEqual(first.masks)
            expect(sheet).toEqual(first.sheet)
          }
        },
      ),
      { seed: 11, numRuns: 60 },
    )
  })

  it('leave earlier counts unchanged', () => {
    fc.assert(
      fc.property(records, fc.array(filters, { minLength: 2, maxLength: 4 }), (some, walk) => {
        const dataset = testDataset(some)
        const made = walk.map((step) => select(dataset, step))
        for (const selection of made) {
          const first = select(fresh(dataset), selection.filters)
          expect(selection.records).toEqual(first.records)
          expect(selection.facets).toEqual(first.facets)
          expect(countryTallies(selection)).toEqual(countryTallies(first))
        }
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  it('never overwrite what was read before', () => {
    fc.assert(
      fc.property(records, fc.array(filters, { minLength: 2, maxLength: 4 }), (some, walk) => {
        const dataset = testDataset(some)
        const read = walk.map((step) => {
          const selection = select(dataset, step)
          const { facets, years } = selection
          const kinds = countsByFacet(selection, 'kind', 'agreements')
          const seen = { facets, years, kinds, tallies: countryTallies(selection) }
          return { seen, copy: structuredClone(seen) }
        })
        for (const { seen, copy } of read) expect(seen).toEqual(copy)
      }),
      { seed: 17, numRuns: 60 },
    )
  })
})

/** Records of a selection, one by one, with the fields that are counted. */
function recordsOf({ dataset, countsAsPartner }: Selection, positions: Uint32Array) {
  const { columns } = dataset
  return [...positions].map((position) => {
    const agreement = dataset.agreements[position] as Agreement
    return {
      agreement,
      position,
      partners: [...listAt(columns.partners, position)].filter((country) => countsAsPartner[country]),
      year: Number(agreement.date.value.slice(0, 4)),
      end: columns.end[position] as number,
      isOfficial: agreement.level === 'state' || agreement.level === 'agency',
    }
  })
}

function everySelection(check: (selection: Selection) => void) {
  fc.assert(
    fc.property(
      records,
      memberships,
      fc.array(filters, { minLength: 1, maxLength: 3 }),
      (some, members, walk) => {
        const dataset = testDataset(some, members)
        for (const step of walk) check(select(dataset, step))
      },
    ),
    { seed: 13, numRuns: 60 },
  )
}

describe('counts equal those from walking the records', () => {
  it('for each partner country', () => {
    everySelection((selection) => {
      const counted = recordsOf(selection, selection.records)
      const interested = recordsOf(selection, selection.interest)
      const { dataset, asOf } = selection
      const expected = dataset.countries.flatMap(({ iso3 }, country) => {
        const own = counted.filter(({ partners }) => partners.includes(country))
        const interestCount = interested.filter(({ partners }) => partners.includes(country)).length
        if (own.length + interestCount === 0) return []
        return {
          country,
          iso3,
          count: own.length,
          stateOrAgencyCount: own.filter((r) => r.isOfficial).length,
          officialCount: own.filter((r) => r.isOfficial || r.agreement.level === 'international-organisation')
            .length,
          inForceCount: own.filter((r) => (dataset.columns.endedFrom[r.position] ?? 0) > asOf).length,
          interestCount,
          firstYear: own.length > 0 ? Math.min(...own.map((r) => r.year)) : null,
          programs: Uint32Array.from(
            dataset.programs,
            ({ id }) => own.filter((r) => r.agreement.programs.includes(id)).length,
          ),
        }
      })
      expect([...countryTallies(selection)].sort((a, b) => a.country - b.country)).toEqual(expected)
    })
  })

  it('for each partner country and one program', () => {
    everySelection((selection) => {
      const id = 'station'
      const carried = (positions: Uint32Array) =>
        recordsOf(selection, positions).filter(({ agreement }) => agreement.programs.includes(id))
      const tallies = programTallies(selection, selection.dataset.programIndex.get(id) ?? -1)
      for (const tally of tallies) {
        const own = carried(selection.records).filter(({ partners }) => partners.includes(tally.country))
        expect([tally.count, tally.stateOrAgencyCount, tally.interestCount]).toEqual([
          own.length,
          own.filter((r) => r.isOfficial).length,
          carried(selection.interest).filter(({ partners }) => partners.includes(tally.country)).length,
        ])
      }
    })
  })

  it('for each program, kind and region', () => {
    everySelection((selection) => {
      const { dataset } = selection
      const counted = recordsOf(selection, selection.records)
      const regionOf = (country: number) => dataset.countries[country]?.region
      const distinct = (found: typeof counted, passes: (country: number) => boolean) =>
        new Set(found.flatMap(({ partners }) => partners.filter(passes))).size
      const regions = ['Africa', 'Americas', 'Asia', 'Europe']
      const inRegion = (region: string) =>
        counted.filter(({ partners }) => partners.some((country) => regionOf(country) === region))
      const withProgram = (id: string) => counted.filter(({ agreement }) => agreement.programs.includes(id))
      expect([...countsByFacet(selection, 'region', 'agreements')]).toEqual(
        regions.map((region) => inRegion(region).length),
      )
      expect([...countsByFacet(selection, 'region', 'countries')]).toEqual(
        regions.map((region) => distinct(counted, (country) => regionOf(country) === region)),
      )
      expect([...countsByFacet(selection, 'program', 'agreements')]).toEqual(
        dataset.programs.map(({ id }) => withProgram(id).length),
      )
      expect([...countsByFacet(selection, 'program', 'countries')]).toEqual(
        dataset.programs.map(({ id }) => distinct(withProgram(id), () => true)),
      )
      const loiAt = 3
      const letters = counted.filter(({ agreement }) => agreement.kind === 'letter-of-intent')
      expect(countsByFacet(selection, 'kind', 'agreements')[loiAt]).toBe(letters.length)
      expect(countsByFacet(selection, 'kind', 'countries')[loiAt]).toBe(distinct(letters, () => true))
    })
  })

  it('over time', () => {
    everySelection((selection) => {
      const counted = recordsOf(selection, selection.records)
      for (const row of perYearRows(selection)) {
        const own = counted.filter(({ year }) => year === row.year)
        expect([row.agreements, row.countries]).toEqual([
          own.length,
          new Set(own.flatMap(({ partners }) => partners)).size,
        ])
      }
      for (const row of cumulativeRows(selection, 'agreements'))
        expect(row.total).toBe(counted.filter(({ end }) => end <= row.day).length)
      for (const row of cumulativeRows(selection, 'countries'))
        expect(row.total).toBe(
          new Set(counted.filter(({ end }) => end <= row.day).flatMap(({ partners }) => partners)).size,
        )
      const firm = counted.filter((r) => r.isOfficial && !selection.dataset.columns.interest[r.position])
      for (const { day, agreements, countries } of documentedCurve(selection)) {
        const then = firm.filter(({ end }) => end <= day)
        expect([agreements, countries]).toEqual([
          then.length,
          new Set(then.flatMap(({ partners }) => partners)).size,
        ])
      }
    })
  })
})

it('years without a record have no row, and the final total is the count', () => {
  const selection = select(testDataset([{ id: 'a' }, { id: 'b' }]), noFilters)
  expect(cumulativeRows(selection, 'agreements').at(-1)?.total).toBe(selection.count)
  expect(yearOf(cumulativeRows(selection, 'agreements')[0]?.day ?? 0)).toBe(2023)
})
