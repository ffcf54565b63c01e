/** From this width on the panels stand beside one another. */
export const sideBySidePx = 640
/** Between the panels, in either direction of the live drawing. */
export const panelGapPx = 32
