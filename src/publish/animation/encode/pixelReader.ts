import type { PixelSize } from './animationFormat'

/** Returns a function that reads the pixels of a picture of this size, as red, green, blue and opacity, and closes it. */
export function pixelReader({
  widthPx,
  heightPx,
}: PixelSize): (bitmap: ImageBitmap) => Uint8ClampedArray<ArrayBuffer> {
  const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('the browser has no 2D canvas')
  return (bitmap) => {
    context.drawImage(bitmap, 0, 0)
    bitmap.close()
    return context.getImageData(0, 0, widthPx, heightPx).data
  }
}
