/** Slides are laid out in pixels of a screen of 1920 × 1080, which is 13.333 by 7.5 inches. */
export const slidePx = { width: 1920, height: 1080 } as const

/** English Metric Units in a pixel: 914,400 in an inch, 144 pixels in an inch. */
const emuPerPx = 6350

/** A length in pixels of a slide as Office writes it. */
export function emu(px: number): number {
  return Math.round(px * emuPerPx)
}

/** A type size in pixels of a slide as Office writes it: in hundredths of a point. */
export function fontSize(px: number): number {
  return Math.round(px * 50)
}

/** Where something stands on a slide, in pixels. */
export interface Box {
  xPx: number
  yPx: number
  widthPx: number
  heightPx: number
}
