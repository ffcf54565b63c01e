/**
 * The SVG path of diagonal stripes in a square tile that repeats. They are drawn inside the tile and not by a rotated
 * pattern, which LibreOffice draws level. `sidePx`: side of the tile, whole, so that no seams show between tiles.
 * `stripePx`: width of a stripe, across it.
 */
export function stripePath(direction: 'falling' | 'rising', sidePx: number, stripePx: number): string {
  const along = Number((stripePx * Math.SQRT2).toFixed(2))
  const rest = sidePx - along
  const x = (at: number) => (direction === 'falling' ? at : sidePx - at)
  // The stripe, and the corner of the next one.
  return [
    `M${x(0)} 0L${x(sidePx)} ${sidePx}H${x(rest)}L${x(0)} ${along}Z`,
    `M${x(sidePx)} 0H${x(rest)}L${x(sidePx)} ${along}Z`,
  ].join('')
}
