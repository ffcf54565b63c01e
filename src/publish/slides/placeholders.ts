import type { Placeholder } from './ooxml/shapes'

/** The places that the layout of charts and lists keeps; what is in them follows the layout when a reader changes it. */
export const placeholders = {
  title: { type: 'title' },
  measure: { type: 'body', idx: 10 },
  lead: { type: 'body', idx: 11 },
  source: { type: 'body', idx: 12 },
  list: { type: 'body', idx: 13 },
  page: { type: 'sldNum', idx: 14 },
} as const satisfies Record<string, Placeholder>
