import type { CSSProperties } from 'react'

/**
 * Passes sizes to a style sheet as custom properties: `{ coarseRowPx: 32 }` becomes `--coarse-row: 2rem`. The height of
 * a drawing is computed from the same sizes, so each of them is written down once. In rem, because text follows the
 * font size that the reader has set.
 */
export function cssLengths(sizes: Readonly<Record<`${string}Px`, number>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, px]) => [
      `--${name.replace(/Px$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      `${px / 16}rem`,
    ]),
  )
}
