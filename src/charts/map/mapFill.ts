import type { MapStyle } from './mapStyles'

/** Prefix of the pattern ids of the interactive map. A page has at most one. */
export const drawingPatterns = 'map-pattern'

/** Returns the CSS fill of a style: a colour token, or a pattern that `MapPatterns` defines under the same prefix. */
export function mapFill(style: MapStyle | undefined, patterns: string): string {
  if (!style) return 'var(--map-none)'
  switch (style.kind) {
    case 'neighbour':
      return 'var(--map-outside)'
    case 'subject':
      return 'var(--map-subject)'
    case 'founder':
      return `url(#${patterns}-founder)`
    case 'hidden':
      return 'var(--map-hidden)'
    case 'unsearched':
      return `url(#${patterns}-unsearched)`
    case 'interest':
      return `url(#${patterns}-interest)`
    case 'alignment':
      if (style.side === 'both') return `url(#${patterns}-both)`
      return style.side === 'subject' ? 'var(--align-subject)' : 'var(--align-other)'
    case 'class':
      return style.pattern
        ? `url(#${patterns}-${style.pattern}-${style.level + 1})`
        : `var(--map-${style.level + 1})`
  }
}

/**
 * Returns the CSS colour of a label inside a country of a style, readable on the fill in both themes. On a pattern the
 * label needs a halo as well: see `needsHalo`.
 */
export function mapInk(style: MapStyle | undefined): string {
  if (style?.kind === 'class' && style.pattern === null) return `var(--map-ink-${style.level + 1})`
  if (style?.kind === 'alignment' && style.side !== 'both') return `var(--align-ink-${style.side})`
  return 'var(--ink)'
}

/** Returns the outline of a style: its CSS colour and width in pixels. */
export function mapOutline(style: MapStyle | undefined): { color: string; widthPx: number } {
  switch (style?.kind) {
    case 'subject':
      return { color: 'var(--map-subject-line)', widthPx: 1.2 }
    case 'founder':
      return { color: 'var(--align-subject)', widthPx: 1.2 }
    case 'hidden':
      return { color: 'var(--map-hidden-line)', widthPx: 0.7 }
    case 'neighbour':
      return { color: 'var(--map-outside-line)', widthPx: 0.6 }
    default:
      return { color: 'var(--map-border)', widthPx: 0.7 }
  }
}
