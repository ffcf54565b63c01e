import { readFileSync } from 'node:fs'
import { interpolate, wcagContrast } from 'culori'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { mutedOpacity } from '../../../src/charts/highlight/highlight'
import { endLabel } from '../../../src/charts/network/endLabel'
import { fitNetwork, mostTies } from '../../../src/charts/network/fitNetwork'
import { type NetworkLayout, networkSizes } from '../../../src/charts/network/layoutNetwork'
import { tieColour } from '../../../src/charts/network/networkHeight'
import { type NetworkRow, networkRows } from '../../../src/charts/network/networkRows'
import { crossings, untangle } from '../../../src/charts/network/untangle'
import { textWidth } from '../../../src/charts/picture/textWidth'
import type { Organisation, Party } from '../../../src/dataset/schema'
import { tokenValues } from '../../../src/publish/picture/tokenValues'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import type { PartnerKind } from '../../../src/selection/view'
import { frozenDataset } from '../../frozenData'
import { testDataset } from '../testDataset'
import { contentOf, contextOf } from './contentOf'

const kinds = ['countries', 'organisations'] as const satisfies readonly PartnerKind[]
const frozen = frozenDataset()

const organisations: readonly Organisation[] = [
  ...['North', 'South', 'East', 'West', 'Centre'].map(
    (name): Organisation => ({ id: name.toLowerCase(), name, country: 'CHN', type: 'space-agency' }),
  ),
  { id: 'esa', name: 'ESA', type: 'international-organisation' },
  { id: 'uni', name: 'University', country: 'FRA', type: 'university' },
]

/** A selection with these ties: `{ 'north PAK': 3 }` are three records of North with Pakistan. */
function selectionOf(ties: Readonly<Record<string, number>>, filters: Partial<Filters> = {}) {
  const records = Object.entries(ties).flatMap(([ends, n]) => {
    const [own = '', partner = ''] = ends.split(' ')
    const other: Party = /^[A-Z]+$/.test(partner)
      ? { country: partner, role: 'partner' }
      : { organisation: partner, ...(partner === 'uni' && { country: 'FRA' }), role: 'partner' }
    const first: Party = { country: 'CHN', ...(own !== '-' && { organisation: own }), role: 'lead' }
    return Array.from({ length: n }, (_, i) => ({
      id: `${own}-${partner}-${i}`.toLowerCase(),
      parties: [first, other],
    }))
  })
  return select(testDataset(records, [], organisations), { ...noFilters, ...filters })
}

const contentWith = (
  ties: Readonly<Record<string, number>>,
  filters: Partial<Filters> = {},
  partners: PartnerKind = 'countries',
) => contentOf('network', selectionOf(ties, filters), { partners })

const four = { 'north PAK': 1, 'north BRA': 1, 'north EGY': 1, 'north FRA': 1 }

describe('the headline', () => {
  it.each([
    [{ 'north PAK': 1 }, {}, 'North works with PAK'],
    [{ 'north PAK': 2, 'north BRA': 1 }, {}, 'North works with 2 partners'],
    [{ ...four, 'south PAK': 9 }, {}, 'North works with the most partners, 4'],
    [{ 'north PAK': 1, 'south PAK': 5 }, {}, 'South and North work with 1 partner each'],
    [{ 'north PAK': 1, 'north BRA': 1, 'south PAK': 5 }, {}, 'Organisations from CHN and their partners'],
    [{ 'north PAK': 1 }, { program: ['moon'] }, 'Agreements in the program “moon”: North works with PAK'],
    [{ '- PAK': 1 }, {}, 'None names both an organisation from CHN and a partner'],
    [{}, {}, 'This data has no records'],
    // What the filter asks for is in every record, so the headline is about the other side.
    [{ ...four, 'south PAK': 9 }, { country: ['PAK'] }, 'Agreements with PAK: most with South, then North'],
    [
      { 'north PAK': 9, 'north BRA': 2 },
      { organisation: ['north'] },
      'Agreements involving North: most with PAK, then BRA',
    ],
    [
      { 'north uni': 9, 'south uni': 9 },
      { organisation: ['uni'] },
      'Agreements involving University: most with North and South',
    ],
    [
      { 'north PAK': 1, 'south PAK': 2 },
      { country: ['PAK'] },
      'Agreements with PAK by organisation and partner',
    ],
  ] as [Record<string, number>, Partial<Filters>, string][])('of %j under %j', (ties, filters, title) => {
    expect(contentWith(ties, filters).title).toBe(title)
  })

  it('names organisations as partners if those are asked for', () => {
    const ties = { 'north uni': 1, 'north esa': 1, 'south PAK': 3 }
    expect(contentWith(ties, {}, 'organisations').title).toBe('North works with 2 partners')
    expect(contentWith({ 'north PAK': 1 }, {}, 'organisations').title).toBe(
      'None names both an organisation from CHN and a partner organisation',
    )
  })
})

it('the table has every tie, strongest first; of equal ones those of the ends with the most', () => {
  const ties = { 'east EGY': 2, 'south BRA': 2, 'south PAK': 5, 'north esa': 1 }
  expect(contentWith(ties).table).toEqual([
    ['South', 'south', 'PAK', 'PAK', 'PAK', 5, 2023, 2023],
    ['South', 'south', 'BRA', 'BRA', 'BRA', 2, 2023, 2023],
    ['East', 'east', 'EGY', 'EGY', 'EGY', 2, 2023, 2023],
    ['North', 'north', 'ESA', 'esa', null, 1, 2023, 2023],
  ])
})

it.each([
  [{ 'north PAK': 1 }, 'An agreement with several parties counts once for each pair.'],
  [
    { 'north PAK': 1, '- PAK': 2 },
    'An agreement with several parties counts once for each pair. Without a tie: 2 agreements that name no organisation from CHN.',
  ],
])('the caveat of %j says how records count and which have no tie', (ties, caveat) => {
  expect(contentWith(ties).caveat).toBe(caveat)
})

it('the caveat names records without a partner organisation too', () => {
  expect(contentWith({ 'north uni': 1, 'north PAK': 1, '- PAK': 2 }, {}, 'organisations').caveat).toMatch(
    / Without a tie: 2 agreements that name no organisation from CHN and 1 that names no partner organisation\.$/,
  )
})

it('the summary names the strongest ties', () => {
  expect(contentWith({ 'north PAK': 3, 'south BRA': 1 }).summary).toBe(
    '2 ties between 2 organisations and 2 partners; strongest: North and PAK 3, South and BRA 1.',
  )
  expect(contentWith({ 'north PAK': 1 }).summary).toBe(
    '1 tie between 1 organisation and 1 partner; North and PAK 1.',
  )
})

describe('what is not drawn', () => {
  const whole = select(frozen, noFilters)
  const textOf = (svg: string) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const pictureOf = (partners: PartnerKind, heightPx: number) => {
    const content = contentOf('network', whole, { partners })
    const svg = renderToStaticMarkup(
      content.picture.marks({ box: { widthPx: 900, heightPx }, id: 't', shapes: null }),
    )
    return { content, svg, words: textOf(svg) }
  }

  it.each(kinds)('%s: is said in words, in a picture of any height and in the drawing', (partners) => {
    for (const heightPx of [300, 450, 900]) {
      const { content, svg, words } = pictureOf(partners, heightPx)
      const drawn = svg.match(/<path /g)?.length ?? 0
      const rest = content.table.slice(drawn)
      const distinct = (column: number) => new Set(rest.map((row) => row[column])).size
      expect(drawn).toBeLessThanOrEqual(mostTies)
      expect(words).toContain(
        `and ${rest.length} more ties of at most ${rest[0]?.[5]} agreements each, between ${distinct(1)} organisations and ${distinct(3)} partners`,
      )
    }
    const content = contentOf('network', whole, { partners })
    const page = textOf(renderToStaticMarkup(content.draw(1000)))
    expect(page).toContain(`and ${content.table.length - mostTies} more ties`)
  })

  it('is nothing if all are drawn', () => {
    const content = contentWith({ 'north PAK': 3, 'south BRA': 1 })
    expect(textOf(renderToStaticMarkup(content.draw(700)))).not.toContain('more tie')
  })

  it.each([
    [1, 2, 'and 1 more tie of 2 agreements, between 1 organisation and 1 partner'],
    [1, 1, 'and 1 more tie of 1 agreement, between 1 organisation and 1 partner'],
  ])('%i tie of %i', (_ties, count, words) => {
    const partners = ['PAK', 'BRA', 'EGY', 'BHR', 'FRA', 'esa']
    const ends = ['north', 'south', 'east', 'west', 'centre'].flatMap((own) =>
      partners.map((partner) => `${own} ${partner}`),
    )
    const ties = Object.fromEntries(ends.slice(0, mostTies + 1).map((end) => [end, count]))
    expect(textOf(renderToStaticMarkup(contentWith(ties).draw(700)))).toContain(words)
  })
})

describe('the layout', () => {
  const selections: Readonly<Record<string, Partial<Filters>>> = {
    whole: {},
    ilrs: { program: ['ilrs'] },
    Gulf: { program: ['gulf'] },
    Africa: { region: ['Africa'] },
    'one country': { country: ['RUS'] },
    'one tie': oneTie(),
  }
  const boxes = [320, 358, 600, 896, 1104, 1640].flatMap((widthPx) =>
    [undefined, 260, 420, 1400].map((heightPx) => ({ widthPx, heightPx })),
  )
  const cases = Object.entries(selections).flatMap(([name, filters]) =>
    kinds.map((partners) => ({ name, filters, partners })),
  )
  const restPx = () => 32
  const rowsOf = (filters: Partial<Filters>, partners: PartnerKind) =>
    networkRows(contextOf(select(frozen, { ...noFilters, ...filters }), { partners }))

  it.each(cases)(
    'of $name with $partners: no name, bar or number touches another',
    ({ filters, partners }) => {
      const rows = rowsOf(filters, partners)
      for (const { widthPx, heightPx } of boxes)
        for (const hitPx of [0, 24]) {
          const fitted = fitNetwork(rows, { widthPx, heightPx, hitPx, restPx })
          expect(fitted.shown.length).toBeGreaterThan(0)
          expect(faultsOf(fitted.layout, widthPx)).toEqual([])
          if (heightPx !== undefined && fitted.shown.length > 1)
            expect(fitted.heightPx, `${widthPx} by ${heightPx}`).toBe(heightPx)
          expect(fitted.layout.heightPx).toBe(fitted.heightPx - 32)
        }
    },
  )

  it.each(cases)(
    'of $name with $partners: ties are as wide as they have agreements',
    ({ filters, partners }) => {
      const { layout } = fitNetwork(rowsOf(filters, partners), { widthPx: 900, hitPx: 0, restPx })
      const [first] = layout.ties
      const scale = (first?.thicknessPx ?? 0) / (first?.row.count ?? 1)
      for (const { row, thicknessPx } of layout.ties) expect(thicknessPx / row.count).toBeCloseTo(scale, 6)
      for (const { end, bar } of layout.ends) {
        const own = layout.ties.filter(({ row }) => [row.own.key, row.partner.key].includes(end.key))
        expect(bar.heightPx).toBeCloseTo(
          own.reduce((sum, { thicknessPx }) => sum + thicknessPx, 0),
          6,
        )
      }
    },
  )

  it('shows fewer ties where there is less room, the strongest first', () => {
    const rows = rowsOf({}, 'countries')
    const counts = [1400, 600, 420, 260, 120].map((heightPx) => {
      const { shown } = fitNetwork(rows, { widthPx: 900, heightPx, hitPx: 0, restPx })
      expect(shown).toEqual(rows.slice(0, shown.length))
      return shown.length
    })
    expect(counts[0]).toBe(mostTies)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts.at(-1)).toBeLessThan(10)
  })

  it('draws highlighted ties that would not fit otherwise', () => {
    const selection = select(frozen, noFilters)
    const plain = networkRows(contextOf(selection))
    const last = plain.findLast(({ partner }) => partner.kind === 'country') as NetworkRow
    const rows = networkRows(contextOf(selection, { mark: [last.partner.id] }))
    const { shown } = fitNetwork(rows, { widthPx: 900, heightPx: 400, hitPx: 0, restPx })
    expect(shown.some(({ partner }) => partner.id === last.partner.id)).toBe(true)
    for (const { isMuted, partner } of rows) expect(isMuted).toBe(partner.country !== last.partner.id)
  })

  it('gives a side more room rather than breaking a long word', () => {
    const named = [
      ...organisations,
      { id: 'long', name: 'Ministry of Telecommunications', type: 'ministry' } as const,
    ]
    const selection = select(
      testDataset(
        [
          {
            parties: [
              { country: 'CHN', organisation: 'north', role: 'lead' },
              { organisation: 'long', role: 'partner' },
            ],
          },
        ],
        [],
        named,
      ),
      noFilters,
    )
    const { layout } = fitNetwork(networkRows(contextOf(selection)), { widthPx: 358, hitPx: 0, restPx })
    expect(layout.ends.map(({ label }) => label.lines)).toEqual([
      ['North'],
      ['Ministry of', 'Telecommunications'],
    ])
    expect(faultsOf(layout, 358)).toEqual([])
  })

  it('of a million agreements, or of one tie beside many thin ones, stays drawable', () => {
    const end = (key: string, side: 'own' | 'partner') => ({
      key: `${side} ${key}`,
      kind: 'organisation' as const,
      id: key,
      name: key,
      acronym: null,
      country: null,
    })
    const rows = Array.from(
      { length: 30 },
      (_, i): NetworkRow => ({
        own: end(`o${i % 3}`, 'own'),
        partner: end(`p${i}`, 'partner'),
        count: i === 0 ? 1_000_000 : 1,
        firstYear: 2000,
        lastYear: 2001,
        isMuted: false,
      }),
    )
    const { layout } = fitNetwork(rows, { widthPx: 900, hitPx: 0, restPx })
    expect(layout.heightPx).toBeLessThan(1500)
    expect(layout.ties.map(({ path }) => path).join()).not.toMatch(/NaN|Infinity/)
    expect(faultsOf(layout, 900)).toEqual([])
  })
})

/** Filters that leave the weakest tie of the frozen data, and what its records have besides. */
function oneTie(): Partial<Filters> {
  const last = networkRows(contextOf(select(frozen, noFilters))).at(-1) as NetworkRow
  const year = String(last.firstYear)
  return { organisation: [last.own.id], country: [last.partner.country ?? ''], from: year, to: year }
}

interface Box {
  what: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Names, bars and numbers that overlap or leave the drawing. Bars of one side meet numbers of it only at the edge. */
function faultsOf({ ends, ties, heightPx }: NetworkLayout, widthPx: number): readonly string[] {
  const { label, number, barPx } = networkSizes
  const names = ends.map(({ end, side, label: { lines }, labelBox }): Box => {
    const ownPx = Math.max(...lines.map((line) => textWidth(line, label.sizePx)))
    const left = side === 'own' ? labelBox.xPx + labelBox.widthPx - ownPx : labelBox.xPx
    const top = labelBox.topPx
    return { what: end.name, left, right: left + ownPx, top, bottom: top + labelBox.heightPx }
  })
  const bars = ends.map(
    ({ end, bar: { xPx, topPx, heightPx: px } }): Box => ({
      what: `bar of ${end.name}`,
      left: xPx,
      right: xPx + barPx,
      top: topPx,
      bottom: topPx + px,
    }),
  )
  const numbers = ties.flatMap(({ row, number: place, thicknessPx }): Box[] => {
    if (!place) return []
    const digitsPx = number.sizePx * 0.73
    if (digitsPx > thicknessPx) return [{ what: 'too large', left: -1, right: 0, top: 0, bottom: 0 }]
    const half = digitsPx / 2
    return [
      {
        what: `number of ${row.own.name} and ${row.partner.name}`,
        left: place.xPx - textWidth(String(row.count), number.sizePx),
        right: place.xPx,
        top: place.yPx - half,
        bottom: place.yPx + half,
      },
    ]
  })
  const boxes = [...names, ...bars, ...numbers]
  const slack = 0.01
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -slack || right > widthPx + slack || top < -slack || bottom > heightPx + slack,
  )
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(0, i)
      .filter(
        (b) =>
          a.left < b.right - slack &&
          b.left < a.right - slack &&
          a.top < b.bottom - slack &&
          b.top < a.bottom - slack,
      )
      .map((b) => `${a.what} on ${b.what}`),
  )
  return [...outside.map(({ what }) => `${what} is outside`), ...pairs]
}

describe('a name', () => {
  const name = 'Arab Information and Communication Technologies Organization'
  const at = (widthPx: number, acronym: string | null, mostLines = 2) =>
    endLabel({ name, acronym }, { widthPx, sizePx: 13, mostLines })

  it.each([
    ['is whole if it has room', at(600, 'AICTO'), { lines: [name], isShort: false }],
    ['is short if it has not', at(120, 'AICTO'), { lines: ['AICTO'], isShort: true }],
  ])('%s', (_name, label, expected) => {
    expect(label).toEqual(expected)
  })

  it('without an acronym is whole in more lines', () => {
    const { lines, isShort } = at(110, null)
    expect(lines.join(' ')).toBe(name)
    expect(lines.length).toBeGreaterThan(2)
    expect(isShort).toBe(false)
  })

  it.each([320, 358, 1104])('of the frozen data is never cut at %i px', (widthPx) => {
    for (const { name, acronym = null } of frozen.organisations) {
      const room = widthPx * (widthPx < 560 ? 0.32 : 0.28)
      expect(
        endLabel({ name, acronym }, { widthPx: room, sizePx: 13, mostLines: 2 }).lines.join(),
      ).not.toContain('…')
    }
  })

  it('without end is cut after eight lines', () => {
    const lines = endLabel(
      { name: 'Academy '.repeat(40).trim(), acronym: null },
      { widthPx: 110, sizePx: 13, mostLines: 2 },
    )
    expect(lines).toMatchObject({ isShort: true, lines: { length: 8, 7: expect.stringMatching(/…$/) } })
  })

  it('never breaks a word if there is an acronym', () => {
    expect(at(80, 'AICTO', 9).lines).toEqual(['AICTO'])
  })
})

it('untangling leaves no more crossings than the order by strength, and none where none is needed', () => {
  for (const filters of [{}, { program: ['ilrs'] }, { region: ['Africa'] }] as Partial<Filters>[]) {
    const rows = networkRows(contextOf(select(frozen, { ...noFilters, ...filters }))).slice(0, mostTies)
    const weigh = ({ own, partner }: { own: readonly string[]; partner: readonly string[] }) =>
      crossings(
        rows.map((row) => ({
          own: own.indexOf(row.own.key),
          partner: partner.indexOf(row.partner.key),
          count: row.count,
        })),
        { own: [...own.keys()], partner: [...partner.keys()] },
      )
    const distinct = (keys: readonly string[]) => [...new Set(keys)]
    const before = weigh({
      own: distinct(rows.map(({ own }) => own.key)),
      partner: distinct(rows.map(({ partner }) => partner.key)),
    })
    expect(weigh(untangle(rows))).toBeLessThan(before)
  }
  const rows = networkRows(
    contextOf(selectionOf({ 'north PAK': 2, 'south BRA': 2, 'north EGY': 1, 'south FRA': 1 })),
  )
  const { own, partner } = untangle(rows)
  const sides = partner.map((key) => own.indexOf(rows.find((row) => row.partner.key === key)?.own.key ?? ''))
  expect(sides).toEqual([...sides].sort())
})

describe('highlights', () => {
  const content = (mark: readonly string[]) =>
    contentOf('network', selectionOf({ 'north PAK': 3, 'south BRA': 1 }), { mark })
  const svgOf = (mark: readonly string[]) =>
    renderToStaticMarkup(
      content(mark).picture.marks({ box: { widthPx: 700, heightPx: 300 }, id: 't', shapes: null }),
    )

  it.each([
    [['PAK'], 1],
    [['moon'], 0],
    [['gulf'], 2],
    [['PAK', 'BRA'], 0],
  ])('%j: the others are paler, and the legend says so: %i', (mark, muted) => {
    const svg = svgOf(mark)
    expect(svg.match(new RegExp(`<path [^>]*opacity="${mutedOpacity}"`, 'g')) ?? []).toHaveLength(muted)
    expect(svg.includes('>Not highlighted<')).toBe(muted > 0)
  })

  it.each(['light', 'dark'] as const)('numbers are readable on ties, also on paler ones, %s', (theme) => {
    const tokens = tokenValues(readFileSync('src/ui/tokens.css', 'utf8'), theme)
    const colourOf = (colour = '') => tokens.get(colour.replace(/^var\((.*)\)$/, '$1')) ?? ''
    const paler = interpolate([colourOf('var(--page)'), colourOf(tieColour)])(mutedOpacity)
    const inks = [...svgOf(['PAK']).matchAll(/text-anchor="end" font-size="12" fill="([^"]+)"/g)].map(
      ([, ink]) => colourOf(ink),
    )
    expect(inks).toHaveLength(2)
    const [onPaler = '', onTie = ''] = inks
    expect(wcagContrast(paler, onPaler)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(colourOf(tieColour), onTie)).toBeGreaterThanOrEqual(4.5)
    // Hovered and focused.
    expect(wcagContrast(colourOf('var(--series)'), colourOf('var(--ink-inverse)'))).toBeGreaterThanOrEqual(
      4.5,
    )
    expect(wcagContrast(colourOf(tieColour), colourOf('var(--page)'))).toBeGreaterThanOrEqual(3)
  })
})

describe('the drawing', () => {
  const selection = selectionOf({ 'north PAK': 3, 'south esa': 1 })
  const drawing = (actions?: Parameters<ReturnType<typeof contentOf>['draw']>[1]) =>
    renderToStaticMarkup(contentOf('network', selection).draw(700, actions))

  it('links both ends to their pages', () => {
    const Link = ({ id, kind }: { id: string; kind: string }) => <i data-link={`${kind} ${id}`} />
    const links = [...drawing({ changeView: () => {}, Link }).matchAll(/data-link="([^"]+)"/g)].map(
      ([, link]) => link,
    )
    expect(links.sort()).toEqual([
      'country PAK',
      'organisation esa',
      'organisation north',
      'organisation south',
    ])
  })

  it('without pages opens countries only; on a slide nothing', () => {
    expect(drawing({ changeView: () => {} }).match(/<button/g)).toHaveLength(1)
    expect(drawing()).not.toMatch(/<button|<a /)
  })

  it('names every tie, one of which is a tab stop', () => {
    const html = drawing()
    expect([...html.matchAll(/aria-label="([^"]*agreement[^"]*)"/g)].map(([, words]) => words)).toEqual([
      'North and PAK: 3 agreements, 2023',
      'South and ESA: 1 agreement, 2023',
    ])
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
  })

  it.each([320, 358, 700, 1104])('at %i px is as tall as it says', (widthPx) => {
    const content = contentOf('network', select(frozen, noFilters), { mark: ['PAK'] })
    const html = renderToStaticMarkup(content.draw(widthPx))
    const [, svgPx = '0'] = /<svg width="\d+" height="(\d+)" class/.exec(html) ?? []
    // Legend (28 px) above, two or one lines about the rest below.
    const restPx = content.drawingHeightPx({ widthPx, isCoarse: false }) - Number(svgPx)
    expect([28 + 12 + 20, 28 + 12 + 40]).toContain(restPx)
  })

  it('on a slide follows its room, down to ten ties with their numbers', () => {
    const content = contentOf('network', select(frozen, noFilters))
    const heightIn = (roomPx: number) => content.drawingHeightPx({ widthPx: 900, isCoarse: false, roomPx })
    const natural = content.drawingHeightPx({ widthPx: 900, isCoarse: false })
    expect(heightIn(2000)).toBe(natural)
    expect(heightIn(500)).toBe(500)
    const least = heightIn(10)
    expect(least).toBeLessThan(500)
    const html = renderToStaticMarkup(content.draw(900, undefined, 10))
    expect(html.match(/data-key=/g)?.length).toBeGreaterThanOrEqual(10)
    expect(html.match(/text-anchor="end" font-size="12"/g)?.length).toBeGreaterThanOrEqual(10)
  })
})
