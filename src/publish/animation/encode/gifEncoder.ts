import { GIFEncoder } from 'gifenc'
import { commentBlock } from './commentBlock'
import { indexPixels, transparentIndex } from './indexPixels'
import type { EncoderSetting, FrameEncoder } from './messages'
import { pixelReader } from './pixelReader'

/** Encodes an endless GIF. After the first picture only the pixels are written that have changed. */
export function openGif({ size, framesPerSecond, metadata }: EncoderSetting): FrameEncoder {
  const { widthPx, heightPx } = size
  const read = pixelReader(size)
  const gif = GIFEncoder()
  let before: Uint32Array | null = null
  return {
    add: async (bitmap, frames) => {
      const pixels = new Uint32Array(read(bitmap).buffer)
      const { indexes, palette } = indexPixels(pixels, before)
      gif.writeFrame(indexes, widthPx, heightPx, {
        palette,
        delay: (frames * 1000) / framesPerSecond,
        repeat: 0,
        transparent: before !== null,
        transparentIndex,
        // Leaves the picture in place under the next one.
        dispose: 1,
      })
      before = pixels
    },
    finish: async () => {
      const { title, description, publisher, comment } = metadata
      for (const byte of commentBlock([title, description, publisher, comment].join('\n')))
        gif.stream.writeByte(byte)
      gif.finish()
      return gif.bytes()
    },
  }
}
