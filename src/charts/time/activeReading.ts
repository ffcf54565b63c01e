import { createContext } from 'react'

/** The row whose values a chart over time shows. */
export interface Reading {
  /** Index of the row in the interactive chart. */
  position: number
  /** Vertical position of the hovering pointer in the chart; null if keyboard or touch chose the row. */
  pointerPx: number | null
}

/** The current reading, for the tooltip of the interactive chart; null while none is shown. */
export const ActiveReading = createContext<Reading | null>(null)
