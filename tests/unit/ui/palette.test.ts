import { readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { type Theme, tokenValues } from '../../../src/publish/picture/tokenValues'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const themes: readonly Theme[] = ['light', 'dark']
const surfaces = ['page', 'sunk', 'raised']
const programs = Array.from({ length: 11 }, (_, index) => `program-${index + 1}`)
const classes = Array.from({ length: 6 }, (_, index) => `map-${index + 1}`)

function coloursOf(theme: Theme) {
  const tokens = tokenValues(css, theme)
  return (name: string) => {
    const colour = tokens.get(`--${name}`)
    if (!colour) throw new Error(`there is no token --${name}`)
    return colour
  }
}

describe.each(themes)('in the %s theme', (theme) => {
  const colour = coloursOf(theme)

  // WCAG 2.2, 1.4.3: text of any size.
  it.each([
    ...['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'align-other-text'].map(
      (ink) => [ink, surfaces] as const,
    ),
    ...['ink', 'ink-2', 'accent'].map((ink) => [ink, ['accent-soft']] as const),
    ...['ink', 'ink-2', 'danger'].map((ink) => [ink, ['danger-soft']] as const),
    ['ink', ['mark']] as const,
    ['ink-inverse', ['ink', 'accent']] as const,
    ...classes.map((name) => [name.replace('map', 'map-ink'), [name]] as const),
    ...['subject', 'other'].map((side) => [`align-ink-${side}`, [`align-${side}`]] as const),
  ])('%s is readable on %s', (ink, grounds) => {
    for (const ground of grounds)
      expect(wcagContrast(colour(ink), colour(ground)), ground).toBeGreaterThanOrEqual(4.5)
  })

  // WCAG 2.2, 1.4.11: borders of controls, focus, and the marks of charts.
  it.each([
    ...['control-line', 'focus'].map((line) => [line, surfaces] as const),
    ...['series', 'series-2', 'claim-a', 'claim-b', 'align-subject', 'align-other'].map(
      (mark) => [mark, ['page']] as const,
    ),
    ...['map-interest', 'map-site', 'map-subject-line'].map((mark) => [mark, ['page', 'map-none']] as const),
    ...programs.map((program) => [program, ['page']] as const),
  ])('%s stands out from %s', (mark, grounds) => {
    // Rounded like the published contrast values of the palette.
    for (const ground of grounds)
      expect(
        Math.round(wcagContrast(colour(mark), colour(ground)) * 100) / 100,
        ground,
      ).toBeGreaterThanOrEqual(3)
  })
})

const eyes: readonly (readonly [string, (colour: Color) => Color])[] = [
  ['full colour vision', (colour) => colour],
  ['no red cones', filterDeficiencyProt(1)],
  ['no green cones', filterDeficiencyDeuter(1)],
  ['no blue cones', filterDeficiencyTrit(1)],
]

/** Minimum CIEDE2000 difference between colours with different meanings: 2 is barely visible, 7 is clearly another colour. */
const leastApart = { neighbours: 7, inStack: 16, anyTwo: 9, opposites: 15 }

for (const theme of themes)
  describe.each(eyes)(`for eyes with %s, ${theme}`, (_, seen) => {
    const colour = coloursOf(theme)
    const difference = differenceCiede2000()
    const look = (name: string) => seen(parse(colour(name)) ?? { mode: 'rgb', r: 0, g: 0, b: 0 })
    const apart = (one: string, other: string) => difference(look(one), look(other))
    const neighbours = (names: readonly string[]) =>
      names.slice(1).map((name, index) => apart(names[index] ?? name, name))

    it('neighbouring classes of the map differ, and the first differs from “none”', () => {
      for (const distance of neighbours(['map-none', ...classes]))
        expect(distance).toBeGreaterThanOrEqual(leastApart.neighbours)
      for (const other of ['map-none', 'map-sphere', ...classes])
        expect(apart('map-hidden', other), other).toBeGreaterThanOrEqual(leastApart.neighbours)
    })

    it('the two sides of the alignment differ clearly, and so do stated and documented', () => {
      expect(apart('align-subject', 'align-other')).toBeGreaterThanOrEqual(leastApart.opposites)
      expect(apart('claim-a', 'claim-b')).toBeGreaterThanOrEqual(leastApart.opposites)
      expect(apart('series', 'series-2')).toBeGreaterThanOrEqual(leastApart.opposites)
    })

    it('programs adjacent in a stack differ clearly, and any two differ', () => {
      for (const distance of neighbours(programs)) expect(distance).toBeGreaterThanOrEqual(leastApart.inStack)
      for (const [index, one] of programs.entries())
        for (const other of programs.slice(index + 1))
          expect(apart(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(leastApart.anyTwo)
    })
  })
