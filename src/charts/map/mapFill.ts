import type { MapStyle } from './mapStyles'

/** Prefix of the ids of the patterns of the live map, of which a page has one. */
export const drawingPatterns = 'map-pattern'

/** The fill of a look: a token, or one of the patterns that `MapPatterns` defines under the same prefix. */
export function mapFill(look: MapStyle | undefined, prefix: string): string {
  if (!look) return 'var(--map-none)'
  switch (look.kind) {
    case 'subject':
      return 'var(--map-subject)'
    case 'interest':
      return `url(#${prefix}-interest)`
    case 'alignment':
      if (look.side === 'both') return `url(#${prefix}-both)`
      return look.side === 'subject' ? 'var(--align-subject)' : 'var(--align-other)'
    case 'class':
      return look.pattern
        ? `url(#${prefix}-${look.pattern}-${look.level + 1})`
        : `var(--map-${look.level + 1})`
  }
}
