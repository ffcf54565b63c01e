/** Where a living drawing will stand. */
export interface DrawingBox {
  widthPx: number
  /** Whether fingers point there: what can be pressed is larger then. */
  isCoarse: boolean
}
