/** Slides are laid out in pixels on 1920 × 1080, which is 13.333 by 7.5 inches. */
export const slidePx = { width: 1920, height: 1080 } as const

/** English Metric Units per pixel: 914,400 per inch, 144 pixels per inch. */
const emuPerPx = 6350

/** Converts slide pixels to English Metric Units. */
export function emu(px: number): number {
  return Math.round(px * emuPerPx)
}

/** Converts a type size in slide pixels to hundredths of a point. */
export function fontSize(px: number): number {
  return Math.round(px * 50)
}

/** A rectangle on a slide, in pixels. */
export interface Box {
  xPx: number
  yPx: number
  widthPx: number
  heightPx: number
}
