import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { mapShapes } from '../../../../src/build/geometry/worldGeometry'
import type { MapGeometry, Ring } from '../../../../src/charts/contract/mapGeometry'
import { azimuthalPlane } from '../../../../src/charts/map/area/azimuthalPlane'
import { clipLine, clipRing } from '../../../../src/charts/map/area/clip'
import { insetArea } from '../../../../src/charts/map/area/insetArea'
import { framedShapes, mapFrame } from '../../../../src/charts/map/area/mapFrame'
import { mapLabels } from '../../../../src/charts/map/area/mapLabels'
import { regionBounds } from '../../../../src/charts/map/area/regionBounds'
import { mapLegendHeightPx } from '../../../../src/charts/map/drawing/mapDrawingHeight'
import { reachableCountries } from '../../../../src/charts/map/drawing/reachableCountries'
import { ringArea } from '../../../../src/charts/map/geometry/area'
import { labelPoint } from '../../../../src/charts/map/geometry/labelPoint'
import { isOnMap } from '../../../../src/charts/map/geometry/projection'
import { legendEntries } from '../../../../src/charts/map/legend/legendEntries'
import { MapLegend } from '../../../../src/charts/map/legend/MapLegend'
import { mapStyles, shownStyle } from '../../../../src/charts/map/mapStyles'
import { layoutMapPicture } from '../../../../src/charts/map/picture/layoutMapPicture'
import { siteMarks, siteShapes } from '../../../../src/charts/map/siteMarks'
import { chartById } from '../../../../src/charts/registry'
import { coreOf } from '../../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import type { Agreement } from '../../../../src/dataset/schema'
import { decodeView, parseQuery } from '../../../../src/selection/address/address'
import { areasOf } from '../../../../src/selection/area'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import type { View } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { compileFrozen, frozenDataset } from '../../../frozenData'
import { partiesWith } from '../../testDataset'
import { selectionOf, contextOf as testContext } from '../contentOf'

const dataset = frozenDataset()
const text = createText()
const near = mapShapes(dataset.countries, 'near')
const contextOf = (query: string) => {
  const { view } = decodeView(parseQuery(query), dataset)
  return { selection: select(dataset, view.filters), view, text }
}
const framed = (query: string, aspect: number, overscan?: number) =>
  framedShapes(near, mapFrame(contextOf(query)), aspect, overscan)
const aspectOf = ({ plane: { extent } }: MapGeometry) =>
  (extent.right - extent.left) / (extent.bottom - extent.top)

describe('the map of an area', () => {
  it.each(
    [...areasOf(dataset).values()].flatMap((area) => [0.9, 2].map((aspect) => [area, aspect] as const)),
  )('$id shows its large countries at aspect %#', (area, aspect) => {
    const shapes = framed(`area=${area.id}`, aspect)
    expect(aspectOf(shapes)).toBeCloseTo(aspect)
    const large = dataset.countries.filter(
      ({ iso3, areaKm2 }) => area.countries.has(iso3) && (areaKm2 ?? 0) > 20_000,
    )
    expect(large.filter((country) => labelPoint(country, shapes) === null)).toEqual([])
  })

  it.each([
    ['area=europe', 'FRA', 4, -53, false],
    ['area=europe', 'FRA', 42.2, 9.1, true],
    ['area=europe', 'NOR', 78.7, 16, true],
    ['area=europe', 'ESP', 28.3, -16.6, true],
    ['area=western-europe', 'FRA', -21.1, 55.5, false],
    ['area=americas', 'USA', 19.6, -155.5, true],
    ['area=americas', 'USA', 65, -150, true],
    ['country=FRA&area=fit', 'FRA', 4, -53, true],
  ] as const)(
    '?%s: whether the land of %s at %d° N, %d° E is part of its country: %5$s',
    (query, iso3, lat, lon, isPart) => {
      const { plane, countries } = framed(query, 1.5, 20)
      const { x, y } = plane.project(lat, lon)
      const at = countries.find(({ rings }) => rings.some((ring) => isInRing(ring, x, y)))
      expect(at?.iso3 ?? null).toBe(isPart ? iso3 : null)
      // It is drawn in either case: a coast has no gap.
      expect(at).toBeDefined()
    },
  )

  it('has bounds only for areas that the data has', () => {
    for (const id of Object.keys(regionBounds)) expect(areasOf(dataset).has(id)).toBe(true)
  })

  it('leaves a margin of six percent around the Gulf states', () => {
    const { plane, countries } = framed('area=gulf', 1.3)
    const points = countries
      .filter(({ iso3 }) =>
        areasOf(dataset)
          .get('gulf')
          ?.countries.has(iso3 ?? ''),
      )
      .flatMap(({ rings }) => rings.filter((ring) => ringArea(ring) > 1).flat())
    const { left, right, top, bottom } = plane.extent
    const width = right - left
    expect((Math.min(...points.map(([x]) => x)) - left) / width).toBeGreaterThan(0.05)
    expect((right - Math.max(...points.map(([x]) => x))) / width).toBeGreaterThan(0.05)
    expect((Math.min(...points.map(([, y]) => y)) - top) / (bottom - top)).toBeGreaterThan(0.05)
    expect((bottom - Math.max(...points.map(([, y]) => y))) / (bottom - top)).toBeGreaterThan(0.05)
  })

  it('draws nothing outside of its frame, and more with overscan', () => {
    const { plane, countries } = framed('area=africa', 1.5)
    const { left, right, top, bottom } = plane.extent
    for (const [x, y] of countries.flatMap(({ rings }) => rings.flat())) {
      expect(x >= left - 1e-6 && x <= right + 1e-6 && y >= top - 1e-6 && y <= bottom + 1e-6).toBe(true)
    }
    const wide = framed('area=africa', 1.5, 0.5).countries.flatMap(({ rings }) => rings.flat())
    expect(wide.length).toBeGreaterThan(countries.flatMap(({ rings }) => rings.flat()).length)
  })

  it('keeps the order and number of countries, which highlights rely on', () => {
    const codes = ({ countries }: MapGeometry) => countries.map(({ iso3 }) => iso3)
    expect(codes(framed('area=europe', 2))).toEqual(codes(near))
  })

  it.each([
    ['', 'world'],
    ['area=fit', 'world'],
    ['country=BRA~ARG~CHL&area=fit', 'fit'],
    ['country=BRA~KAZ~ZAF&area=fit', 'world'],
    ['q=nothingmatches&area=fit', 'world'],
    ['program=gulf', 'gulf'],
  ])('?%s has the frame %s', (query, area) => {
    expect(mapFrame(contextOf(query)).area).toBe(area)
  })

  it('fits what is shown', () => {
    const shapes = framed('country=BRA~ARG~CHL&area=fit', 1)
    const at = (lat: number, lon: number) => isOnMap(shapes.plane.project(lat, lon), shapes.plane.extent)
    expect([at(-33, -70), at(-10, -52), at(-54, -68), at(30, 31), at(48, 2)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('paints neighbours pale, whatever their records', () => {
    const frame = mapFrame(contextOf('area=africa'))
    const styles = new Map([
      ['FRA', { kind: 'interest' } as const],
      ['EGY', { kind: 'interest' } as const],
    ])
    expect(shownStyle(styles, frame, 'FRA')).toEqual({ kind: 'neighbour' })
    expect(shownStyle(styles, frame, 'EGY')).toEqual({ kind: 'interest' })
  })
})

function isInRing(ring: Ring, x: number, y: number): boolean {
  const crossed = ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1]
    return y1 > y !== y2 > y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x
  })
  return crossed.length % 2 === 1
}

describe('a position in the address', () => {
  it.each([
    ['at=20,40,2', 20, 40],
    ['area=africa&at=-30,25,3', -30, 25],
  ])('?%s is in the middle of the picture', (query, lat, lon) => {
    const { plane } = framed(query, 1.8)
    const { left, right, top, bottom } = plane.extent
    const { x, y } = plane.project(lat, lon)
    expect(x).toBeCloseTo((left + right) / 2)
    expect(y).toBeCloseTo((top + bottom) / 2)
  })

  it('halves the width of the map with every level', () => {
    const width = (query: string) => {
      const { left, right } = framed(query, 1.8).plane.extent
      return right - left
    }
    expect(width('area=africa&at=0,20,1') / width('area=africa')).toBeCloseTo(0.5)
    expect(width('area=africa&at=0,20,3') / width('area=africa')).toBeCloseTo(0.125)
  })
})

describe('the projection', () => {
  const plane = azimuthalPlane({ lat: 20, lon: 45 })

  it('returns every position to where it was', () => {
    for (const [lat, lon] of [
      [20, 45],
      [24.5, 51],
      [-33, 18],
      [60, -20],
      [10, 120],
    ] as const) {
      const back = plane.invert(plane.project(lat, lon))
      expect(back.lat).toBeCloseTo(lat)
      expect(back.lon).toBeCloseTo(lon)
    }
  })

  it('keeps areas equal', () => {
    const cell = (lat: number, lon: number) => {
      const corner = (a: number, b: number) => {
        const { x, y } = plane.project(lat + a * 0.1, lon + b * 0.1)
        return [x, y] as const
      }
      const area = ringArea([corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0), corner(0, 0)])
      return area / (Math.sin(((lat + 0.1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180))
    }
    expect(cell(50, 80) / cell(20, 45)).toBeCloseTo(1, 3)
    expect(cell(-20, 0) / cell(20, 45)).toBeCloseTo(1, 3)
  })
})

describe('clipping', () => {
  const extent = { left: 0, right: 10, top: 0, bottom: 10 }

  it.each([
    [
      'keeps a ring inside',
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
      0.5,
    ],
    [
      'cuts a ring at the edge',
      [
        [-5, 0],
        [5, 0],
        [5, 10],
        [-5, 10],
        [-5, 0],
      ],
      50,
    ],
    [
      'fills the frame with a ring around it',
      [
        [-5, -5],
        [15, -5],
        [15, 15],
        [-5, 15],
        [-5, -5],
      ],
      100,
    ],
    [
      'drops a ring outside',
      [
        [20, 20],
        [21, 20],
        [21, 21],
        [20, 20],
      ],
      0,
    ],
  ] as const)('%s', (_name, ring, area) => {
    expect(ringArea(clipRing(ring, extent))).toBeCloseTo(area)
  })

  it('cuts a line that leaves and returns into two', () => {
    const line = [
      [1, 5],
      [15, 5],
      [15, 6],
      [1, 6],
    ] as const
    expect(clipLine(line, extent)).toEqual([
      [
        [1, 5],
        [10, 5],
      ],
      [
        [10, 6],
        [1, 6],
      ],
    ])
  })
})

describe('the inset of a world map', () => {
  it.each([
    ['program=gulf&area=world', 'gulf'],
    ['color=gulf', 'gulf'],
    ['program=gulf', null],
    ['program=gulf&area=world&at=20,40,2', null],
    ['program=gulf&area=world&country=ARE', null],
    ['', null],
  ])('of ?%s is %s', (query, area) => {
    expect(insetArea(contextOf(query))?.id ?? null).toBe(area)
  })

  it('is drawn with its name in pictures', () => {
    const draw = (query: string) =>
      renderToStaticMarkup(
        chartById('map')
          .content(contextOf(query))
          .picture.marks({ box: { widthPx: 920, heightPx: 460 }, id: 'p', shapes: near }),
      )
    expect(draw('program=gulf&area=world')).toContain('>Gulf<')
    expect(draw('')).not.toContain('>Gulf<')
  })
})

it.each([
  [560, 'program=ilrs', /Russia \d/, true],
  [288, 'mark=BRA~ZAF', /Brazil|South Africa/, true],
  [288, 'program=ilrs&mark=AZE~PAK', />Pakistan( \d+)?</, true],
  [288, 'program=ilrs&mark=AZE~PAK', />Azerbaijan( \d+)?</, true],
  [320, 'program=ilrs&mark=AZE~PAK', />Pakistan( \d+)?</, true],
  [320, 'program=ilrs&mark=AZE~PAK', />Azerbaijan( \d+)?</, true],
  [288, 'program=ilrs', /Russia \d/, false],
  [288, 'area=africa', /Egypt \d/, true],
] as const)('a map %d px wide of ?%s names countries: %s is %s', (widthPx, query, name, isNamed) => {
  const marks = chartById('map')
    .content(contextOf(query))
    .picture.marks({ box: { widthPx, heightPx: 420 }, id: 'p', shapes: near })
  expect(name.test(renderToStaticMarkup(marks))).toBe(isNamed)
})

describe('the sites of an area', () => {
  const station = (name: string, lat: number, lon: number, ...partners: readonly string[]) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    parties: partiesWith(...partners),
    site: { name, type: 'ground-station' as const, lat, lon },
  })
  const records = [
    station('Aswan', 24.09, 32.9, 'EGY', 'ESP', 'BRA'),
    station('Maspalomas', 27.76, -15.63, 'ESP'),
    station('Svalbard radar', 78.15, 16.03, 'PAK'),
    station('Kourou', 5.2, -52.7, 'FRA'),
    station('Beijing office', 39.9, 116.4, 'EGY'),
    station('Off Brest', 48.35, -4.9, 'FRA'),
    station('Mid-Atlantic', 20, -35, 'BRA'),
    station('El Alto', -16.6, -68.1, 'BOL'),
    station('Tarawa', 1.36, 173.1, 'KIR'),
    station('Al Sadaf', 25.2, 55.1, 'ARE'),
  ]
  const core = coreOf(compileFrozen().dataset)
  const contextIn = (area: string, list: readonly Partial<Agreement>[] = records) => {
    const template = core.agreements.find(({ status }) => status === 'active')
    if (!template) throw new Error('no record')
    const agreements = list.map((record) => ({ ...template, ...record }))
    return testContext(select(indexDataset({ ...core, agreements }), noFilters), { area })
  }

  it.each([
    ['europe', ['maspalomas', 'off-brest', 'svalbard-radar']],
    ['americas', ['el-alto']],
    ['oceania', ['tarawa']],
    ['africa', ['aswan']],
    ['asia', ['al-sadaf', 'beijing-office']],
    ['gulf', ['al-sadaf']],
  ])('of %s lie on its land or on its seas: %j', (area, ids) => {
    const context = contextIn(area)
    for (const aspect of [0.9, 2.4]) {
      const frame = mapFrame(context)
      const shapes = framedShapes(near, frame, aspect, 0.5)
      const sites = siteMarks(context.selection, 'agreements', { frame, shapes })
      const { extent, project } = shapes.plane
      const isShown = (id: string) => {
        const site = records.find((record) => record.id === id)?.site
        return site !== undefined && isOnMap(project(site.lat, site.lon), extent)
      }
      expect(sites.map(({ id }) => id).sort()).toEqual(ids.filter(isShown))
    }
  })

  it('are explained in the legend only if they are drawn', () => {
    const context = contextIn('americas', [station('Aswan', 24.09, 32.9, 'EGY', 'ESP', 'BRA')])
    const { legend } = layoutMapPicture(context, { widthPx: 1000, heightPx: 420 }, '', near)
    expect(legend.keys.map(({ label }) => label)).not.toContain('Ground station')
  })
})

describe('the picture of an area', () => {
  it.each([
    [680, 500],
    [920, 380],
  ])('fills a box of %d by %d: map and legend', (widthPx, heightPx) => {
    const { map, legend, legendTopPx } = layoutMapPicture(
      contextOf('program=gulf'),
      { widthPx, heightPx },
      '',
    )
    expect(map.widthPx).toBe(widthPx)
    expect(legendTopPx + legend.heightPx).toBeGreaterThan(heightPx - 2)
  })

  it('states the totals in large figures where a square leaves room above the world', () => {
    const context = contextOf('program=ilrs')
    const svg = (widthPx: number, heightPx: number, query = 'program=ilrs') =>
      renderToStaticMarkup(
        chartById('map')
          .content(contextOf(query))
          .picture.marks({ box: { widthPx, heightPx }, id: 'p', shapes: near }),
      )
    const { map, figuresTopPx } = layoutMapPicture(context, { widthPx: 680, heightPx: 590 }, '')
    expect(figuresTopPx).not.toBeNull()
    expect(figuresTopPx).toBeLessThan(map.topPx)
    const figures = new RegExp(`>${context.selection.count}</text>.*>agreements</text>`)
    expect(svg(680, 590)).toMatch(figures)
    expect(svg(920, 400)).not.toMatch(figures)
    expect(svg(680, 590, 'program=ilrs&color=alignment')).not.toMatch(figures)
  })

  it.each([
    [1, false, 'agreement'],
    [2, false, 'agreements'],
    [1, true, 'agreement or expression of interest'],
    [2, true, 'agreements and expressions of interest'],
  ])('%d with interest %s: %s', (n, withInterest, words) => {
    expect(text.m.map.figures.agreements(n, withInterest)).toBe(words)
  })

  it('names all six Gulf states, also with 0, at every size', () => {
    const context = contextOf('program=gulf&to=2015')
    for (const box of [
      { widthPx: 680, heightPx: 500 },
      { widthPx: 920, heightPx: 380 },
      { widthPx: 440, heightPx: 420 },
      { widthPx: 358, heightPx: 340 },
      { widthPx: 320, heightPx: 288 },
      { widthPx: 288, heightPx: 259 },
    ]) {
      const marks = chartById('map').content(context).picture.marks({ box, id: 'p', shapes: near })
      const svg = renderToStaticMarkup(marks)
      for (const name of [
        'Bahrain',
        'Kuwait',
        'Oman',
        'Qatar',
        'Saudi Arabia',
        '(?:United Arab Emirates|UAE)',
      ])
        expect(svg, `${name} at ${box.widthPx}`).toMatch(new RegExp(`>${name} \\d`))
    }
  })
})

it.each(['program=gulf', 'program=gulf&area=africa', 'region=Africa', 'area=oceania'])(
  '%s: the legend explains only the greys of the area',
  (query) => {
    const context = contextOf(query)
    const styles = mapStyles(context.selection, context.view.color)
    const kinds = [...mapFrame(context).countries].map((iso3) => styles.get(iso3)?.kind ?? 'no-record')
    const symbols = legendEntries(context).keys.map(({ symbol }) =>
      typeof symbol === 'string' ? symbol : symbol.kind,
    )
    for (const kind of ['hidden', 'interest', 'no-record'] as const)
      expect(symbols.includes(kind), kind).toBe(kinds.includes(kind))
  },
)

describe('the legend of a picture of an area explains what lies in its frame', () => {
  const queries = [
    'area=africa',
    'area=europe',
    'area=asia',
    'area=americas',
    'region=Africa',
    'program=gulf',
    'area=africa&at=30,28,2',
    'area=asia&at=30,70,2',
    'at=48,5,3',
    'at=-30,-60,2',
    'area=africa&mark=ZAF~EGY&at=30,28,3',
  ]
  const boxes = [
    { widthPx: 288, heightPx: 300 },
    { widthPx: 680, heightPx: 500 },
    { widthPx: 1000, heightPx: 420 },
  ]
  const shapesOf = (legend: ReturnType<typeof layoutMapPicture>['legend']) =>
    legend.keys.map(({ label }) => label)

  it.each(queries.flatMap((query) => boxes.map((box) => [query, box] as const)))('%s in %j', (query, box) => {
    const context = contextOf(query)
    const { map, legend } = layoutMapPicture(context, box, '', near)
    const drawn = framedShapes(near, mapFrame(context), map.widthPx / map.heightPx)
    const { left, right, top, bottom } = drawn.plane.extent
    const frame = mapFrame(context)
    const marks = siteMarks(context.selection, 'agreements', { frame, shapes: drawn })
    for (const { point } of marks)
      expect(point.x >= left && point.x <= right && point.y >= top && point.y <= bottom).toBe(true)
    const shapesDrawn = new Set(marks.map(({ type }) => siteShapes[type]))
    const explained = legendEntries(context, drawn).keys.flatMap(({ symbol, label }) =>
      typeof symbol === 'object' && symbol.kind === 'site' ? [{ label, shape: symbol.shape }] : [],
    )
    expect(new Set(explained.map(({ shape }) => shape))).toEqual(shapesDrawn)
    const labels = shapesOf(legend)
    for (const { label } of explained) expect(labels).toContain(label)
    expect(labels.length - legend.keys.filter(({ label }) => label.match(/^[\d–+]+$/)).length).toBe(
      legendEntries(context, drawn).keys.length,
    )
  })

  it('and nothing of a site or a highlighted country that lies outside of it', () => {
    const records = [
      {
        id: 'a',
        parties: partiesWith('EGY'),
        site: { name: 'Station', type: 'ground-station', lat: 30, lon: 31 },
      },
      { id: 'b', parties: partiesWith('EGY'), site: { name: 'Base', type: 'spaceport', lat: 41, lon: 100 } },
    ] as const
    const labels = (view: Partial<View>) => {
      const context = testContext(selectionOf(records), view)
      return shapesOf(layoutMapPicture(context, { widthPx: 680, heightPx: 500 }, '', near).legend)
    }
    expect(labels({ area: 'africa' })).toContain('Ground station')
    expect(labels({ area: 'africa' })).not.toContain('Spaceport')
    expect(labels({ at: { lat: 41, lon: 100, zoom: 3 } })).toContain('Spaceport')
    expect(labels({ at: { lat: 41, lon: 100, zoom: 3 } })).not.toContain('Ground station')
    expect(labels({ at: { lat: -20, lon: -50, zoom: 4 }, mark: ['FRA'] })).not.toContain('Highlighted')
  })

  it('keeps the whole scale, so that areas can be compared', () => {
    expect(legendEntries(contextOf('program=gulf'), framed('program=gulf', 1.5)).classes).toHaveLength(6)
  })
})

it.each([288, 568])('the legend of an area that is %d px wide explains its sites', (widthPx) => {
  const site = { name: 'Station', lat: 30, lon: 31 }
  const types = ['ground-station', 'spaceport', 'training', 'observatory', 'laboratory'] as const
  const records = types.map((type) => ({ id: type, parties: partiesWith('EGY'), site: { ...site, type } }))
  const heightOf = (area: string) =>
    mapLegendHeightPx(testContext(selectionOf(records), { area }), { widthPx, isCoarse: false })
  expect(heightOf('africa')).toBeGreaterThan(heightOf('world'))
  const html = renderToStaticMarkup(
    <MapLegend {...testContext(selectionOf(records), { area: 'africa' })} actions={undefined} />,
  )
  expect(html).toContain('Ground station')
  // The style that hides sites on a narrow map of the world.
  expect(html).not.toContain('isSite')
})

describe('the keyboard reaches', () => {
  const reached = (query: string) => {
    const { selection, view } = contextOf(query)
    const frame = mapFrame({ selection, view })
    const shapes = framedShapes(near, frame, 1.5, 0.5)
    return { frame, codes: reachableCountries(dataset, shapes, frame, mapStyles(selection, view.color)) }
  }

  it('the coloured countries of the Gulf on its map, and no partner of the program elsewhere', () => {
    expect([...reached('program=gulf').codes].sort()).toEqual(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'])
    expect(reached('program=gulf&area=world').codes.has('ARG')).toBe(true)
  })

  it.each(['area=africa', 'area=europe', 'area=oceania', 'region=Asia', 'country=BRA~ARG~CHL&area=fit'])(
    'on the map of ?%s only what it draws, without the subject',
    (query) => {
      const { frame, codes } = reached(query)
      expect(codes.size).toBeGreaterThan(0)
      for (const code of codes) expect(frame.countries.has(code), code).toBe(true)
      expect(codes.has('CHN')).toBe(false)
    },
  )
})

describe('the words, labels and legend of an area are about the area', () => {
  const title = (query: string) => chartById('map').content(contextOf(query)).title
  const gulf = 'program=gulf&from=2020&to=2025'

  it.each([
    ['', /^95 countries have a documented agreement with China$/],
    ['area=gulf', /^95 countries have a documented agreement with China, \d of them in the Gulf$/],
    ['program=ilrs&area=oceania', / have agreements on the lunar research station, none of them in Oceania$/],
    ['region=Africa', /^Agreements with African countries: 22 partner countries$/],
    ['region=Africa&area=europe', /22 partner countries, none of them in Europe$/],
    ['country=NPL&area=gulf', /^\d+ agreements? with Nepal$/],
    ['color=alignment&area=africa', /in both: \d+; \d+ of all \d+ in Africa$/],
  ])('%s', (query, expected) => expect(title(query)).toMatch(expected))

  it('the number in the headline is that of the coloured countries in the area', () => {
    const context = contextOf(gulf)
    const { countries } = mapFrame(context)
    const coloured = chartById('map')
      .content(context)
      .table.filter(([, iso3, count]) => countries.has(String(iso3)) && Number(count) > 0)
    expect(title(gulf)).toContain(`, ${coloured.length} of them in the Gulf`)
  })

  it('the sentence that describes it counts and names only countries in the area', () => {
    const { summary } = chartById('map').content(contextOf('program=ilrs&area=africa'))
    expect(summary).toMatch(
      /The map shows 6 countries; most agreements: Ethiopia 2, South Africa 2, Djibouti 1 and 3 others with 1\.$/,
    )
  })

  it.each([
    ['area=africa', 'countries with agreements lie'],
    ['area=africa&program=ilrs', 'countries with matching agreements lie'],
    ['area=africa&color=ilrs', 'countries with matching agreements lie'],
    ['area=africa&color=alignment', 'members lie'],
  ])('?%s: the note says which countries lie outside: %s', (query, words) => {
    expect(chartById('map').content(contextOf(query)).caveat).toContain(`${words} outside this map.`)
  })

  it('the sentence about signatures does not seem to be about the area', () => {
    const { subtitle } = chartById('map').content(contextOf('program=ilrs&area=gulf'))
    expect(subtitle).toMatch(/had signed, .*\. Map of the Gulf$/)
  })

  it('names highlighted countries, and explains highlights, only where it shows them', () => {
    const namesOf = (query: string) => {
      const context = contextOf(query)
      return mapLabels(context, mapFrame(context)).map(({ country }) => country.iso3)
    }
    const symbolsOf = (query: string) => legendEntries(contextOf(query)).keys.map(({ symbol }) => symbol)
    expect(namesOf('mark=PAK~AZE&area=gulf')).toEqual([])
    expect(symbolsOf('mark=PAK~AZE&area=gulf')).not.toContain('marked')
    expect(namesOf('mark=PAK~AZE')).toEqual(['CHN', 'PAK', 'AZE'])
    expect(symbolsOf('mark=PAK~AZE')).toContain('marked')
  })

  it('a map of the world has as many names in reserve as it shows', () => {
    const context = contextOf('')
    const reserve = mapLabels(context, mapFrame(context)).map(({ isReserve }) => isReserve ?? false)
    expect(reserve).toEqual([...Array(7).fill(false), ...Array(6).fill(true)])
  })

  it('an inset names the countries with the highest values first, and none with 0', () => {
    const context = contextOf('program=gulf&from=2020&to=2025&area=world')
    const inset = insetArea(context)
    if (!inset) throw new Error('no inset')
    const frame = { area: inset.id, countries: inset.countries, at: null }
    const labels = mapLabels(context, frame, { isInset: true })
    expect(labels[0]?.text).toMatch(/^UAE \d+$/)
    const values = labels.map((label) => Number(label.text.split(' ').at(-1)))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(values).not.toContain(0)
  })

  it('explains the founder of a coalition only where it is drawn', () => {
    const hasFounder = (query: string) =>
      legendEntries(contextOf(query)).keys.some(
        ({ symbol }) => typeof symbol === 'object' && symbol.kind === 'founder',
      )
    expect(hasFounder('color=alignment')).toBe(true)
    expect(hasFounder('color=alignment&area=africa')).toBe(false)
  })
})

it('the large figure names expressions of interest where they are counted', () => {
  const svg = (query: string) =>
    renderToStaticMarkup(
      chartById('map')
        .content(contextOf(query))
        .picture.marks({ box: { widthPx: 680, heightPx: 590 }, id: 'p', shapes: near }),
    )
  expect(svg('interest=1&area=world')).toContain('>agreements and expressions of interest</text>')
  expect(svg('area=world')).not.toContain('expressions of interest</text>')
})
