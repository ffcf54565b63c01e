import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChartActions } from '../../../src/charts/contract/chart'
import { fitLadder } from '../../../src/charts/ladder/ladderHeight'
import { ladderRows } from '../../../src/charts/ladder/ladderRows'
import { ladderRungs } from '../../../src/charts/ladder/ladderRungs'
import { layoutLadder } from '../../../src/charts/ladder/layoutLadder'
import type { Agreement, Claim } from '../../../src/dataset/schema'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView } from '../../../src/selection/view'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { partiesWith, testDataset } from '../testDataset'
import { contentOf, signed } from './contentOf'

const whole = wholeSelection(frozenDataset())
const records: readonly Partial<Agreement>[] = [
  { id: 'pak', ...signed('2021-03-09') },
  { id: 'egy', ...signed('2023'), parties: partiesWith('EGY') },
  { id: 'bra', ...signed('2022-05'), parties: partiesWith('BRA'), level: 'company', confidence: 'low' },
  {
    id: 'esa',
    ...signed('2022'),
    level: 'international-organisation',
    parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }],
  },
]
const claim: Claim = {
  id: 'claim',
  claimant: 'CNSA',
  claimantLabel: 'CNSA',
  side: 'subject',
  date: '2025-04-23',
  value: 3,
  qualifier: 'exactly',
  measure: 'countries-and-organisations',
  program: 'moon',
  scope: 'all',
  statement: 'Three.',
  source: 's',
}
const dataset = { ...testDataset(records), claims: [claim] }
const ladder = (filters: Partial<Filters> = {}) =>
  contentOf('ladder', select(dataset, { ...noFilters, ...filters }))
/** From no room for more than a line on each rung to room for all. */
const heightsPx = Array.from({ length: 24 }, (_, index) => 380 + 10 * index)
const textsIn = (markup: string) => markup.replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n')

describe('the ladder', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, '2 countries have signed up to the Program moon'],
    [
      { region: ['Africa'] },
      'Agreements with African countries: 1 of 1 country has signed up to the Program moon',
    ],
    [{ level: ['company'] }, 'Company-level agreements: none of 1 country has signed up to the Program moon'],
    [{ to: '2022' }, 'Agreements up to 2022: 1 of 2 countries has signed up to the Program moon'],
  ])('under %j its title is %s', (filters, title) => {
    expect(ladder(filters).title).toBe(title)
  })

  it('without a signature says so', () => {
    const { title } = contentOf('ladder', select(testDataset(records.slice(2)), noFilters))
    expect(title).toBe('No country has signed up to the Program moon')
  })

  it('has one row for each partner, with the tie, the exact date and the record', () => {
    expect(ladder().table).toEqual([
      ['Signed by the state or an agency', 'PAK', 'PAK', '2021-03-09', 'pak'],
      ['Signed by the state or an agency', 'EGY', 'EGY', '2023', 'egy'],
      ['Signed by an international organisation', 'ESA', null, '2022', 'esa'],
      ['Institutions or companies only', 'BRA', 'BRA', '2022-05', 'bra'],
    ])
  })

  it.each<[Partial<Filters>, boolean]>([
    [{}, true],
    [{ program: ['moon'] }, true],
    [{ country: ['PAK', 'EGY'] }, false],
    [{ to: '2024' }, false],
  ])('under %j the stated total is beside the running total: %s', (filters, isShown) => {
    const content = ladder(filters)
    const stated = 'the total CNSA stated on 23 April 2025'
    const svg = renderToStaticMarkup(
      content.picture.marks({ box: { widthPx: 900, heightPx: 700 }, id: 'test', shapes: null }),
    )
    expect(textsIn(renderToStaticMarkup(content.draw(900))).includes(stated)).toBe(isShown)
    expect(textsIn(svg).replaceAll('\n', ' ').includes(stated)).toBe(isShown)
  })

  it.each<[Partial<Filters>, boolean]>([
    [{}, false],
    [{ to: '2022', program: ['moon'] }, false],
    [{ level: ['company'] }, true],
  ])('under %j it says that filters move no country: %s', (filters, isSaid) => {
    expect(ladder(filters).caveat !== null).toBe(isSaid)
  })

  it('names the day to which it is true if the period ends', () => {
    expect(ladder({ to: '2022-05' }).subtitle).toMatch(/ Ties as of 31 May 2022\.$/)
    expect(ladder().subtitle).not.toContain('as of')
  })
})

describe('names in the drawing', () => {
  const actions: ChartActions = { changeView: () => {} }
  const Link: ChartActions['Link'] = ({ id, kind, children }) => <a href={`/${kind}/${id}`}>{children}</a>
  const drawn = (given?: ChartActions) => renderToStaticMarkup(ladder().draw(900, given))

  it('are links where the page has links, buttons in an embed, and text on a slide', () => {
    expect(drawn({ ...actions, Link })).toContain('<a href="/country/PAK">PAK</a>')
    expect(drawn({ ...actions, Link })).toContain('<a href="/record/pak">9 Mar 2021</a>')
    expect(drawn(actions)).toMatch(/<button type="button">PAK<\/button>/)
    expect(drawn()).not.toMatch(/<(a|button)\b/)
  })

  it('are there before the width is known', () => {
    expect(renderToStaticMarkup(contentOf('ladder', whole).placeholder?.())).toContain('>Pakistan<')
  })
})

describe('a picture', () => {
  const texts = (widthPx: number, heightPx: number) =>
    textsIn(
      renderToStaticMarkup(
        contentOf('ladder', whole).picture.marks({ box: { widthPx, heightPx }, id: 'test', shapes: null }),
      ),
    ).split('\n')
  const names = contentOf('ladder', whole).table.map((row) => String(row[1]))
  const natural = (widthPx: number) => contentOf('ladder', whole).picture.heightPx(widthPx)

  it.each([
    ['a slide', 920, 400],
    ['a square', 680, 585],
    ['an article', 680, natural(680)],
    ['a phone', 288, natural(288)],
  ])('for %s names every partner', (_name, widthPx, heightPx) => {
    const shown = texts(widthPx, heightPx)
    const lost = names.filter(
      (name) => !shown.includes(name) && !name.split(' ').every((word) => shown.join(' ').includes(word)),
    )
    expect(lost).toEqual([])
    expect(shown.some((words) => / more$/.test(words))).toBe(false)
  })

  it('says how many partners have no room', () => {
    const shown = texts(680, 420)
    const named = names.filter((name) => shown.includes(name)).length
    const more = shown.flatMap((words) => words.match(/^and (\d+) more$/)?.[1] ?? [])
    expect(more.length).toBeGreaterThan(0)
    expect(named + more.reduce((sum, count) => sum + Number(count), 0)).toBe(names.length)
  })

  it.each(heightsPx)('%i px high leaves no room in which the firmest ties have one more line', (heightPx) => {
    const box = { widthPx: 680, heightPx }
    const context = { selection: whole, view: defaultView, text: createText() }
    const rungs = ladderRungs(ladderRows(context), context)
    const { form, layout } = fitLadder(rungs, context, box)
    if (form === 'full' || layout.heightPx > heightPx) return
    const lines = layout.rungs.map(({ entries }) => new Set(entries.map(({ yPx }) => yPx)).size)
    const first = layout.rungs.findIndex(({ left }) => left !== null)
    if (first < 0) return
    const mostLines = lines.map((count, index) => (index === first ? count + 1 : count))
    expect(
      layoutLadder(rungs, context.text, { widthPx: box.widthPx, form, mostLines }).heightPx,
    ).toBeGreaterThan(heightPx)
  })

  it('keeps explanations where it has room, and drops them on a slide', () => {
    expect(texts(920, natural(920)).join(' ')).toContain('An active accession')
    expect(texts(920, 400).join(' ')).not.toContain('An active accession')
  })

  it('is as tall as the drawing needs on a slide', () => {
    const content = contentOf('ladder', whole)
    const box = { widthPx: 1032, isCoarse: false }
    expect(content.drawingHeightPx({ ...box, roomPx: 420 })).toBeLessThanOrEqual(420)
    expect(content.drawingHeightPx(box)).toBeGreaterThan(600)
    expect(renderToStaticMarkup(content.draw(1032, undefined, 420))).toContain('data-form="compact"')
    expect(renderToStaticMarkup(content.draw(1032))).toContain('data-form="full"')
  })
})
