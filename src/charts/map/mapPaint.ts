import type { MapLook } from './mapLooks'

/** Prefix of the ids of the patterns that `MapPatterns` defines. */
export const patternPrefix = 'map-pattern'

/** The fill of a look: a token, or one of the patterns. */
export function mapFill(look: MapLook | undefined): string {
  if (!look) return 'var(--map-none)'
  switch (look.kind) {
    case 'subject':
      return 'var(--map-subject)'
    case 'interest':
      return `url(#${patternPrefix}-interest)`
    case 'alignment':
      if (look.side === 'both') return `url(#${patternPrefix}-both)`
      return look.side === 'subject' ? 'var(--align-subject)' : 'var(--align-other)'
    case 'class':
      return look.pattern
        ? `url(#${patternPrefix}-${look.pattern}-${look.level + 1})`
        : `var(--map-${look.level + 1})`
  }
}
