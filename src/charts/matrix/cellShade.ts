/** Least count of each shade, light to dark: the classes of the map. */
const shades = [1, 2, 4, 8, 16, 32]

/** The colour of a cell, and of the number in it. */
export function cellShade(count: number): { fill: string; ink: string } {
  const level = shades.filter((least) => count >= least).length
  return level === 0
    ? { fill: 'var(--sunk)', ink: 'var(--ink-3)' }
    : { fill: `var(--map-${level})`, ink: `var(--map-ink-${level})` }
}
