/** Sizes that a picture is made in, in units of type; `scale` gives the pixels. Null: as wide as on the screen. */
export const pictureSizes = {
  /** 1920 × 1080 */
  slide: { widthPx: 960, heightPx: 540, scale: 2 },
  /** 1080 × 1080 */
  square: { widthPx: 720, heightPx: 720, scale: 1.5 },
} as const

/** The width of a picture that stands in a text, and of those that the build makes. */
export const articleWidthPx = 720
