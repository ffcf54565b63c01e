/** A pattern of a map of change: a country without a record at the earlier date, or with fewer now. */
export type ChangePattern = 'new' | 'ended'

/** How the map shows one country. */
export interface CountryMark {
  /** Level of its colour; 0 is the lightest. */
  level: number
  pattern: ChangePattern | null
  /** By how much its records changed. */
  change: number
}

/**
 * What the map shows of the change between two dates, instead of the view at one of them. Made on demand: the map itself
 * knows neither dates nor words of it.
 */
export interface MapChange {
  /** By ISO 3166-1 alpha-3 code; without countries that have no record at either date. */
  marks: ReadonlyMap<string, CountryMark>
  /** The classes of the scale. */
  classes: readonly { level: number; label: string }[]
  /** What the patterns mean. */
  patterns: readonly { pattern: ChangePattern; level: number; label: string }[]
  /** The label of a country on the map. */
  label: (name: string, change: number) => string
  /** The count at both dates, for the tooltip of a country; the change on a line of its own. */
  tooltip: (iso3: string) => { counts: string; change: string | null }
  /** Below and above a picture that has room for large figures. */
  figures: readonly { value: string; label: string }[]
  /** One sentence for readers who cannot see the map. */
  summary: string
}
