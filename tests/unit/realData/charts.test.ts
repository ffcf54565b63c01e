import { describe, expect, it } from 'vitest'
import { chooseLabels } from '../../../src/charts/map/labels/chooseLabels'
import { mapStyles } from '../../../src/charts/map/mapStyles'
import { chartById } from '../../../src/charts/registry'
import { alignments } from '../../../src/selection/alignment'
import { chartIds } from '../../../src/selection/chartTable'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { mapColours } from '../../../src/selection/view'
import { contextOf } from '../charts/contentOf'
import { realData } from './realData'

describe.each(realData)('%s', (_name, { dataset }) => {
  const whole = select(dataset, noFilters)

  it.each(chartIds)('%s has rows, and text without gaps', (id) => {
    const made = chartById(id).content(contextOf(whole))
    expect(made.table.length).toBeGreaterThan(0)
    for (const words of [made.title, made.subtitle, made.summary, made.caveat ?? '-']) {
      expect(words).toMatch(/\S/)
      expect(words).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
    }
    for (const row of made.table) for (const cell of row) expect(Number.isNaN(cell)).toBe(false)
  })

  it.each(mapColours)('coloured by %s, the map draws countries and no territory of the subject', (color) => {
    const styles = mapStyles(whole, color)
    expect([...styles.values()].some((style) => style.kind === 'class' || style.kind === 'alignment')).toBe(
      true,
    )
    for (const code of [dataset.about.subject.country, ...dataset.about.subject.territories])
      expect(styles.get(code)).toEqual({ kind: color === 'alignment' ? 'founder' : 'subject' })
  })

  it('coloured by alignment, only those in both coalitions have their names on the map', () => {
    const both = [...alignments(whole)].flatMap(([country, side]) =>
      side === 'both' ? [dataset.countries[country]?.iso3] : [],
    )
    expect(both.length).toBeGreaterThan(0)
    const labels = chooseLabels(contextOf(whole, { color: 'alignment' })).map(({ country }) => country.iso3)
    expect(labels).toEqual([dataset.about.subject.country, ...both])
  })

  it('the map, the bars and the matrix have the same countries with the same counts', () => {
    const table = (id: 'map' | 'by-country' | 'matrix') => chartById(id).content(contextOf(whole)).table
    const bars = table('by-country').map((row) => [row[0], row[2]])
    expect(table('matrix').map((row) => [row[0], row.at(-1)])).toEqual(bars)
    expect(
      table('map')
        .filter((row) => row[2] !== 0)
        .map((row) => [row[0], row[2]]),
    ).toEqual(bars)
  })

  it('years, the curve, kinds and the timeline add up to the number of agreements', () => {
    const total = whole.records.length
    const table = (id: 'per-year' | 'by-kind' | 'cumulative' | 'events') =>
      chartById(id).content(contextOf(whole)).table
    const sum = (values: readonly (string | number | null | undefined)[]) =>
      values.reduce<number>((all, value) => all + Number(value), 0)
    expect(sum(table('per-year').map((row) => row[1]))).toBe(total)
    expect(sum(table('by-kind').map((row) => row[1]))).toBe(total)
    expect(table('cumulative').at(-1)?.at(-1)).toBe(total)
    expect(table('events').length).toBe(total + whole.interest.length)
  })
})
