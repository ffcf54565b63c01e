import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { topPrograms } from '../../../src/charts/map/drawing/MapTooltip'
import { chartById } from '../../../src/charts/registry'
import { countrySummaryParts, leadingPrograms } from '../../../src/pages/country/countrySummary'
import { unitColumns } from '../../../src/pages/explore/panel/unitColumns'
import { programFacts } from '../../../src/pages/program/programFacts'
import { countryProfile } from '../../../src/pages/shared/profile/countryProfile'
import { findAnything } from '../../../src/pages/shared/search/findAnything'
import type { ChartId } from '../../../src/selection/chartTable'
import { compareEntities } from '../../../src/selection/compare/compareEntities'
import { countryTallies } from '../../../src/selection/countryTallies'
import { noFilters } from '../../../src/selection/filters'
import { type Selection, select } from '../../../src/selection/select'
import { defaultView, type Measure } from '../../../src/selection/view'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()
const whole = wholeSelection(dataset)
const text = createText()
const contentOf = (id: ChartId, selection: Selection, by: Measure = 'agreements') =>
  chartById(id).content({ selection, view: { ...defaultView, filters: selection.filters, by }, text })
const bars = (id: ChartId) => new Map(contentOf(id, whole).table.map((row) => [row[0], row]))

/** Counted from the records alone: everything below has to say the same. */
const counted = dataset.agreements.filter((_, position) => dataset.columns.interest[position] === 0)
const partnersOf = (record: (typeof counted)[number]) =>
  new Set(
    record.parties.flatMap(({ country }) => (country && !dataset.ownCountries.has(country) ? country : [])),
  )
const countOf = (iso3: string | null, program: string | null) =>
  counted.filter(
    (record) =>
      (iso3 === null || partnersOf(record).has(iso3)) &&
      (program === null || record.programs.includes(program)),
  ).length

describe('every country has one count', () => {
  const map = bars('map')
  const byCountry = bars('by-country')
  const matrix = bars('matrix')
  const tallies = new Map(countryTallies(whole).map((tally) => [tally.iso3, tally]))
  it.each(
    dataset.countries
      .filter(({ iso3 }) => !dataset.ownCountries.has(iso3))
      .map(({ iso3 }) => [iso3] as const),
  )('%s: filters, map, bars, matrix, search, panel, page and Compare', (iso3) => {
    const position = dataset.countryIndex.get(iso3) ?? -1
    const country = dataset.countries[position]
    const name = country ? text.f.country(country) : ''
    const expected = countOf(iso3, null)
    const profile = countryProfile(whole, position)
    const said = findAnything(dataset, text, iso3).flatMap(({ findings }) =>
      findings.filter(({ id }) => id === iso3),
    )
    expect({
      facet: whole.facets.country[position],
      filter: select(dataset, { ...noFilters, country: [iso3] }).count,
      tally: tallies.get(iso3)?.count ?? 0,
      map: map.get(name)?.[2] ?? 0,
      bars: byCountry.get(name)?.[2] ?? 0,
      matrix: matrix.get(name)?.at(-1) ?? 0,
      page: profile.records.length,
      sentence: countrySummaryParts(whole, position, text).count,
      compare: compareEntities(whole, [iso3]).entities[0]?.agreements,
      search: said.map(({ detail }) => detail),
    }).toEqual({
      facet: expected,
      filter: expected,
      tally: expected,
      map: expected,
      bars: expected,
      matrix: expected,
      page: expected,
      sentence: expected,
      compare: expected,
      search: [text.m.map.tooltipCount(expected)],
    })
    // Its programs, in the matrix, the tooltip, the panel, the page and the sentence.
    const perProgram = dataset.programs.map(({ id }) => countOf(iso3, id))
    const units = unitColumns(profile.records, (id) => dataset.programIndex.get(id) ?? -1).programs
    const carried = perProgram.flatMap((count, program) => (count > 0 ? [[program, count]] : []))
    expect(matrix.get(name)?.slice(1, -1) ?? perProgram.map(() => 0)).toEqual(perProgram)
    expect(
      units.map(({ program, count }) => [program, count]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    ).toEqual(carried)
    for (const { program, count } of topPrograms(tallies.get(iso3)).top)
      expect(count).toBe(perProgram[program])
    for (const { id, count } of leadingPrograms(profile.records)) expect(count).toBe(countOf(iso3, id))
    expect(countrySummaryParts(whole, position, text).programCount).toBe(carried.length)
  })
})

describe('every program has one count', () => {
  const byProgram = bars('by-program')
  it.each(dataset.programs.map(({ id, label }) => [label, id] as const))(
    '%s: filters, bars, page, Compare and every stack',
    (label, id) => {
      const position = dataset.programIndex.get(id) ?? -1
      const expected = countOf(null, id)
      const own = select(dataset, { ...noFilters, program: [id] })
      expect({
        facet: whole.facets.program[position],
        filter: own.count,
        bars: byProgram.get(label)?.[1],
        page: programFacts(own).records.length,
        compare: compareEntities(whole, [id]).entities[0]?.agreements,
      }).toEqual({ facet: expected, filter: expected, bars: expected, page: expected, compare: expected })
      expect(
        programFacts(own).partners.map(({ country, count }) => [dataset.countries[country]?.iso3, count]),
      ).toEqual(
        countryTallies(own)
          .filter(({ count }) => count > 0)
          .map(({ iso3 }) => [iso3, countOf(iso3, id)]),
      )
    },
  )

  it.each(['cumulative', 'events'] as const)('%s writes “5 of 28” where a stack shows fewer', (chart) => {
    const marks = contentOf(chart, whole).picture.marks({
      box: { widthPx: 900, heightPx: 500 },
      id: 'x',
      shapes: null,
    })
    const texts = [...renderToStaticMarkup(marks).matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words)
    for (const { id } of dataset.programs) {
      const first = counted.filter((record) => record.programs[0] === id).length
      const all = countOf(null, id)
      if (first > 0) expect(texts).toContain(first === all ? String(all) : `${first} of ${all}`)
    }
  })
})
