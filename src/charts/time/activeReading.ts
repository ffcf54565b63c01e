import { createContext } from 'react'

/** What a chart over time shows the values of. */
export interface Reading {
  /** Index of the row in the interactive chart. */
  position: number
  /** Height of the pointer in the chart; null if the reading was not asked for by a pointer that hovers. */
  pointerPx: number | null
}

/** The reading that is shown, for the parts of an interactive chart that show it; null for none. */
export const ActiveReading = createContext<Reading | null>(null)
