import { describe, expect, it } from 'vitest'
import { countedPhrase, filterCount, viewPhrase } from '../../../src/charts/names/viewPhrase'
import { chartById } from '../../../src/charts/registry'
import { chartIds } from '../../../src/selection/chartTable'
import { facetValues } from '../../../src/selection/facets'
import { type Filters, facetIds, hasFilters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView, mapColours } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { seeded } from '../../seeded'

const text = createText()
const dataset = frozenDataset()
const random = seeded(16)
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item

/** Filters as a reader might set them: mostly one to three, sometimes many, sometimes none that go together. */
function randomFilters(): Filters {
  const filters: Filters = { ...noFilters }
  const count = oneOf([1, 1, 2, 2, 3, 4, 6])
  for (let i = 0; i < count; i++) {
    const kind = random()
    if (kind < 0.7) {
      const facet = oneOf(facetIds)
      filters[facet] = [...new Set([...filters[facet], oneOf(facetValues(dataset, facet))])]
    } else if (kind < 0.85) {
      const from = 1985 + Math.floor(random() * 40)
      if (random() < 0.7) filters.from = String(from)
      if (random() < 0.7) filters.to = random() < 0.5 ? String(from + 3) : `${from + 3}-07`
    } else if (kind < 0.95) filters.q = oneOf(['moon', 'satellite data', 'training', 'nothing#has$&this'])
    else filters.interest = true
  }
  return hasFilters(filters) ? filters : randomFilters()
}

const views = Array.from({ length: 200 }, randomFilters)

describe('under 200 random views', () => {
  it('the headline of every chart names the view', () => {
    const unnamed: string[] = []
    for (const filters of views) {
      const selection = select(dataset, filters)
      const phrases = [
        viewPhrase(dataset, filters, text),
        countedPhrase(1, dataset, filters, text).replace('1 ', ''),
      ].map((phrase) => phrase.toLowerCase())
      for (const id of chartIds) {
        const { title, summary } = chartById(id).content({
          selection,
          view: { ...defaultView, filters },
          text,
        })
        for (const words of [title, summary])
          if (!phrases.some((phrase) => words.toLowerCase().includes(phrase)))
            unnamed.push(`${id} ${phrases[0]}: ${words}`)
        if (/\bmatch|under these filters|undefined|NaN|null\b/.test(title)) unnamed.push(`${id}: ${title}`)
      }
    }
    expect(unnamed).toEqual([])
  })

  it('the map names the view under every colour', () => {
    const unnamed: string[] = []
    for (const filters of views) {
      const color = oneOf([
        ...mapColours.filter((scheme) => scheme !== 'alignment'),
        ...dataset.programIndex.keys(),
      ])
      const isFilter = dataset.programIndex.has(color) && filters.program.length === 0
      const named = isFilter ? { ...filters, program: [color] } : filters
      const selection = select(dataset, filters)
      const { title } = chartById('map').content({
        selection,
        view: { ...defaultView, filters, color },
        text,
      })
      const phrases = [
        viewPhrase(dataset, named, text),
        countedPhrase(1, dataset, named, text).replace('1 ', ''),
      ]
      if (!phrases.some((phrase) => title.toLowerCase().includes(phrase.toLowerCase())))
        unnamed.push(`${color} ${phrases[0]}: ${title}`)
    }
    expect(unnamed).toEqual([])
  })

  it('the views are of all sorts', () => {
    expect(views.some((filters) => filterCount(filters) > 4)).toBe(true)
    for (const facet of facetIds) expect(views.some((filters) => filters[facet].length > 0)).toBe(true)
  })
})
