import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/charts/picture/textWidth'
import { fitText, wrapText } from '../../../src/charts/picture/wrapText'
import { chartCsv } from '../../../src/publish/files/chartCsv'
import { escapeXml } from '../../../src/publish/picture/escapeXml'
import { withPngText } from '../../../src/publish/picture/pngText'
import { standaloneSvg } from '../../../src/publish/picture/standaloneSvg'
import { tokenValues } from '../../../src/publish/picture/tokenValues'

const tokensCss = readFileSync('src/ui/tokens.css', 'utf8')

describe('widths of texts without a browser', () => {
  it.each([
    ['wider letters are wider', 'iii', 'mmm'],
    ['a longer text is wider', 'Pakistan', 'Pakistan and Egypt'],
    ['Chinese characters are as wide as they are tall', '国家', '国家航天'],
  ])('%s', (_name, narrow, wide) => {
    expect(textWidth(narrow, 12)).toBeLessThan(textWidth(wide, 12))
  })

  it('an accented letter is as wide as its base, and semibold is wider than regular', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10))
    expect(textWidth('Turkmenistan', 10, 600)).toBeGreaterThan(textWidth('Turkmenistan', 10, 400))
  })
})

describe('lines of a picture', () => {
  const room = { widthPx: 100, sizePx: 12, mostLines: 3 }
  it.each([
    ['short', ['short']],
    ['', []],
    ['two words that need several lines each', null],
    ['Unbrokenwordthatislongerthanaline', null],
  ])('“%s” fits its width', (text, expected) => {
    const lines = wrapText(text, room)
    if (expected) expect(lines).toEqual(expected)
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(100)
  })

  it('keeps every word if there are enough lines, and ends in an ellipsis if not', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve'
    expect(wrapText(text, { ...room, mostLines: 20 }).join(' ')).toBe(text)
    const cut = wrapText(text, { ...room, mostLines: 2 })
    expect(cut).toHaveLength(2)
    expect(cut[1]).toMatch(/…$/)
  })

  it('a text that fits is unchanged, a longer one is cut', () => {
    expect(fitText('Egypt', 200, 12)).toBe('Egypt')
    expect(fitText('United Arab Emirates', 60, 12)).toMatch(/^United…$|^Unite…$|^United A…$/)
  })
})

describe('design tokens as values', () => {
  it.each([
    ['light', '--ink', '#14171a'],
    ['dark', '--ink', '#eceef0'],
    ['light', '--map-ink-1', '#14171a'],
    ['dark', '--map-hatch', 'rgb(20 24 29 / 0.66)'],
  ] as const)('in the %s theme %s is %s', (theme, name, value) => {
    expect(tokenValues(tokensCss, theme).get(name)).toBe(value)
  })

  it('no colour is left that only a style sheet could resolve', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const [name, value] of tokenValues(tokensCss, theme))
        if (!/^--(font|shadow)/.test(name)) expect(value, name).not.toMatch(/light-dark|var\(/)
  })
})

describe('a standalone SVG', () => {
  const metadata = {
    title: 'A & B <script>',
    description: 'Quote " and control \u0007',
    link: 'https://example.org/?a=1&b=2',
    publisher: 'Tracker',
    rights: 'CC BY 4.0',
    date: '2026-11-24',
  }
  const make = (svg: string, font: string | null = null) =>
    standaloneSvg(svg, { tokens: tokenValues(tokensCss, 'light'), font, metadata })

  it('has colours instead of tokens, separate opacity, and its metadata as inert text', () => {
    const file = make(
      '<svg xmlns="http://www.w3.org/2000/svg" font-family="var(--font)"><rect fill="var(--ink)" stroke="var(--map-hatch)"/></svg>',
    )
    expect(file).toContain('fill="#14171a"')
    expect(file).toContain('stroke="rgb(255,255,255)" stroke-opacity="0.72"')
    expect(file).toContain('font-family="Inter,')
    expect(file).toContain('<dc:title>A &amp; B &lt;script&gt;</dc:title>')
    expect(file).toContain('<dc:source>https://example.org/?a=1&amp;b=2</dc:source>')
    expect(file).not.toMatch(/var\(|<script/)
    expect(file).not.toContain(String.fromCharCode(7))
  })

  it('throws if a drawing uses an unknown token', () => {
    expect(() => make('<svg xmlns="x"><rect fill="var(--nothing)"/></svg>')).toThrow('--nothing')
  })

  it('embeds the typeface if there is one', () => {
    expect(make('<svg xmlns="x"></svg>', 'AAAA')).toContain('url(data:font/woff2;base64,AAAA)')
  })
})

it.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['half of a pair \ud83d!', 'half of a pair !'],
  ['a whole pair 🚀', 'a whole pair 🚀'],
  ['tab\tand\u0000null', 'tab\tandnull'],
])('%j in XML is %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected)
})

it('texts are inserted into a PNG as chunks with checksums after its header, and the rest is unchanged', () => {
  const png = new Uint8Array(8 + 25 + 12).fill(7)
  const whole = withPngText(png, { Title: 'Größe' })
  expect(whole.subarray(0, 33)).toEqual(png.subarray(0, 33))
  const chunk = Buffer.from(whole.subarray(33, whole.length - 12))
  expect(chunk.readUInt32BE(0)).toBe(chunk.length - 12)
  expect(chunk.toString('latin1', 4, 8)).toBe('iTXt')
  expect(chunk.toString('utf8', 8, chunk.length - 4)).toBe('Title\0\0\0\0\0Größe')
})

it('the rows of a chart as CSV: ids of columns, empty for not applicable, no formula', () => {
  const content = {
    columns: [
      { id: 'country', label: 'Country', isNumeric: false, sum: null },
      { id: 'first_year', label: 'First', isNumeric: true, sum: null },
    ],
    table: [
      ['Egypt, Arab Rep.', 2019],
      ['=cmd()', null],
    ],
  }
  expect(chartCsv(content)).toBe('country,first_year\r\n"Egypt, Arab Rep.",2019\r\n"\'=cmd()",\r\n')
})
