import type { PlacedTie } from './layoutNetwork'

/** The ties in the order of painting: highlighted ones above others, and thin ones above thick ones. */
export function inPaintOrder(ties: readonly PlacedTie[]): readonly PlacedTie[] {
  return [...ties].sort(
    (a, b) => Number(b.row.isMuted) - Number(a.row.isMuted) || b.thicknessPx - a.thicknessPx,
  )
}
