/** Size of a picture in layout units; multiply by `scale` for pixels. */
export interface PictureSize {
  widthPx: number
  heightPx: number
  scale: number
}

/** Sizes of pictures for slides and posts. */
export const pictureSizes = {
  /** 1920 × 1080 */
  slide: { widthPx: 960, heightPx: 540, scale: 2 },
  /** 1080 × 1080 */
  square: { widthPx: 720, heightPx: 720, scale: 1.5 },
} as const satisfies Readonly<Record<string, PictureSize>>

/** Width of pictures for articles, and of the pictures that the build writes. */
export const articleWidthPx = 720
