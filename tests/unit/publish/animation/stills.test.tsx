import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../../src/dataset/partialDate'
import {
  layoutStills,
  StillPicture,
  type StillsRequest,
  stillsOf,
} from '../../../../src/publish/animation/stills'
import { pictureFacts } from '../../../../src/publish/picture/pictureFacts'
import { pictureSizes } from '../../../../src/publish/picture/pictureSizes'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { defaultView, type View } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { contentOf } from '../../charts/contentOf'

const dataset = frozenDataset()
const text = createText()

function requestOf(filters: Partial<Filters> = {}, view: Partial<View> = {}): StillsRequest {
  const selection = select(dataset, { ...noFilters, ...filters })
  return {
    selection,
    view: { ...defaultView, ...view, filters: selection.filters },
    text,
    facts: pictureFacts(dataset, text, 'https://tracker.example/'),
    size: pictureSizes.slide,
    shapes: null,
  }
}

function pictures(request: StillsRequest): readonly string[] {
  const stills = stillsOf(request)
  const layout = layoutStills(stills, request)
  return stills.map((still) =>
    renderToStaticMarkup(<StillPicture still={still} layout={layout} request={request} />),
  )
}

/** Partner countries of the records that had certainly happened by the end of a year, or may have. */
function partnersTo(year: number): number {
  const end = parsePartialDate(String(year))?.end ?? 0
  const partners = new Set<string>()
  for (const { date, kind, status, parties } of dataset.agreements) {
    if ((parsePartialDate(date.value)?.start ?? 0) > end) continue
    if (kind === 'expression-of-interest' || status === 'in-negotiation') continue
    for (const { country } of parties)
      if (country !== undefined && !dataset.ownCountries.has(country)) partners.add(country)
  }
  return partners.size
}

describe('the words of a still', () => {
  const stills = stillsOf(requestOf())

  it.each([1990, 2005, 2020])('the headline of %i counts the partner countries to that year', (year) => {
    const title = stills.find((still) => still.year === year)?.words.title
    expect(title).toMatch(new RegExp(`^${partnersTo(year)} countries .*\\b${year}$`))
  })

  it('the source gives the newest record of the still', () => {
    for (const { year, words } of stills) {
      const newest = Number(/(\d{4})\./.exec(words.source)?.[1])
      expect(newest, words.source).toBeLessThanOrEqual(year)
    }
  })

  it('the last still has the words of the view', () => {
    const { selection } = requestOf()
    const { title, subtitle, source, caveat, scope } = contentOf('map', selection)
    expect(stills.at(-1)?.words).toEqual({ title, finding: null, subtitle, source, caveat, scope })
  })

  it('the coalitions are counted as of the end of each year', () => {
    const early = stillsOf(requestOf({ from: '2020' }, { color: 'alignment' }))[0]
    expect(early?.words.subtitle).toContain('as of 31 December 2020')
  })

  it('filters are listed, but not the year alone', () => {
    expect(stills.every(({ words }) => words.scope === null)).toBe(true)
    const filtered = stillsOf(requestOf({ program: ['gulf'] }))
    expect(filtered.every(({ words }) => words.scope?.includes('Gulf'))).toBe(true)
  })
})

describe('the picture of a still', () => {
  it.each<[string, Partial<Filters>, Partial<View>]>([
    ['the world', {}, {}],
    ['an area', { program: ['gulf'] }, {}],
    ['what is shown', { program: ['ilrs'] }, { area: 'fit' }],
  ])('has its map and its year at the same place all the time: %s', (_what, filters, view) => {
    const request = requestOf(filters, view)
    const places = pictures(request).map((svg) => {
      const groups = [...svg.matchAll(/<g transform="translate\(([\d. ]+)\)"/g)].map(([, place]) => place)
      // Marks, map and legend, and last the year. The keys of the legend between them come and go.
      return [...groups.slice(0, 3), groups.at(-1)]
    })
    expect(places.length).toBeGreaterThan(5)
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1)
  })

  it('shows year, headline, source and address', () => {
    for (const [index, svg] of pictures(requestOf({ from: '2019', to: '2022' })).entries()) {
      expect(svg).toContain(`font-weight="600" fill="var(--ink)">${2019 + index}</text>`)
      expect(svg).toContain('Source:')
      expect(svg).toContain('https://tracker.example/')
    }
  })

  it('a map that fits what is shown has the frame of the last year', () => {
    const request = requestOf({ program: ['ilrs'] }, { area: 'fit' })
    expect(stillsOf(request).every(({ context }) => context.fitted === request.selection)).toBe(true)
  })

  it('an own headline stays, with the finding of each year under it', () => {
    const stills = stillsOf(requestOf({ from: '2020', to: '2022' }, { title: 'Mine', chart: ['map'] }))
    expect(stills.map(({ words }) => words.title)).toEqual(['Mine', 'Mine', 'Mine'])
    expect(stills[0]?.words.finding).toMatch(/2020$/)
  })
})
