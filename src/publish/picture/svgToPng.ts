import { pngTexts, withPngText } from './pngText'
import type { PictureMetadata } from './standaloneSvg'

/** Converts a standalone SVG to PNG at its own pixel size, with its metadata. Throws if the canvas fails. */
export async function svgToPng(svg: string, metadata: PictureMetadata): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth)
    canvas.height = Math.round(image.naturalHeight)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser has no 2D canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!png) throw new Error('The browser cannot make a PNG of this size')
    const whole = withPngText(new Uint8Array(await png.arrayBuffer()), pngTexts(metadata))
    return new Blob([whole as BlobPart], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
