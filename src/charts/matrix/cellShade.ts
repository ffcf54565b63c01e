/** Lowest count of each shade, light to dark; the same classes as on the map. */
const shades = [1, 2, 4, 8, 16, 32]

/** Fill of a cell and colour of the number in it. */
export function cellShade(count: number): { fill: string; ink: string } {
  const level = shades.filter((least) => count >= least).length
  return level === 0
    ? { fill: 'var(--sunk)', ink: 'var(--ink-3)' }
    : { fill: `var(--map-${level})`, ink: `var(--map-ink-${level})` }
}

/** A cell that is not highlighted. Its number stays readable, which a paler shade would not allow. */
export const mutedShade = { fill: 'var(--sunk)', ink: 'var(--ink-3)' }
