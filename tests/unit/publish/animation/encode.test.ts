import { afterEach, describe, expect, it, vi } from 'vitest'
import { findVideoFormat } from '../../../../src/publish/animation/encode/animationFormat'
import { commentBlock } from '../../../../src/publish/animation/encode/commentBlock'
import { indexPixels, transparentIndex } from '../../../../src/publish/animation/encode/indexPixels'
import { toYuv } from '../../../../src/publish/animation/encode/toYuv'

const pixel = (red: number, green: number, blue: number) =>
  ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0

describe('the video format', () => {
  afterEach(() => vi.unstubAllGlobals())

  const encoderOf = (codecs: RegExp) => ({
    isConfigSupported: async ({ codec }: VideoEncoderConfig) => {
      if (codec === 'vp8' && codecs.source === 'throws') throw new TypeError('unknown codec')
      return { supported: codecs.test(codec) }
    },
  })

  it.each([
    ['MP4 where there is H.264', /./, 'mp4', 'avc1.640028'],
    ['an older profile of H.264 before WebM', /avc1\.42|vp/, 'mp4', 'avc1.42e028'],
    ['WebM otherwise', /vp/, 'webm', 'vp09.00.40.08'],
    ['WebM with the older codec', /vp8/, 'webm', 'vp8'],
  ])('%s', async (_what, codecs, kind, codec) => {
    vi.stubGlobal('VideoEncoder', encoderOf(codecs))
    const found = await findVideoFormat({ widthPx: 1920, heightPx: 1080 }, 10)
    expect(found).toMatchObject({ kind, codec })
  })

  it.each([
    ['no codec', encoderOf(/none/)],
    ['codecs it has never heard of', encoderOf(/throws/)],
    ['no encoder', undefined],
  ])('none in a browser with %s', async (_what, encoder) => {
    vi.stubGlobal('VideoEncoder', encoder)
    expect(await findVideoFormat({ widthPx: 1920, heightPx: 1080 }, 10)).toBeNull()
  })
})

describe('the colours of a GIF', () => {
  it('are exact if they are few', () => {
    const pixels = Uint32Array.from([pixel(1, 2, 3), pixel(1, 2, 3), pixel(250, 0, 9)])
    const { indexes, palette } = indexPixels(pixels, null)
    expect([...indexes].map((index) => palette[index])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [250, 0, 9],
    ])
    expect(palette).toHaveLength(256)
  })

  it('leave what is as before transparent', () => {
    const before = Uint32Array.from([pixel(1, 1, 1), pixel(2, 2, 2), pixel(3, 3, 3)])
    const pixels = Uint32Array.from([pixel(1, 1, 1), pixel(9, 9, 9), pixel(3, 3, 3)])
    const { indexes, palette } = indexPixels(pixels, before)
    expect([indexes[0], indexes[2]]).toEqual([transparentIndex, transparentIndex])
    expect(palette[indexes[1] ?? -1]).toEqual([9, 9, 9])
  })

  it('keep frequent ones exactly and rare ones nearly, if there are thousands', () => {
    const fill = pixel(118, 187, 211)
    const edges = Array.from({ length: 4096 }, (_, n) =>
      pixel((n % 16) * 16, ((n >> 4) % 16) * 16, (n >> 8) * 16),
    )
    const pixels = Uint32Array.from([...Array(100).fill(fill), ...edges])
    const { indexes, palette } = indexPixels(pixels, null)
    expect(palette[indexes[0] ?? -1]).toEqual([118, 187, 211])
    expect(Math.max(...indexes)).toBeLessThan(transparentIndex)
    const far = edges.filter((edge, n) => {
      const [red = 0, green = 0, blue = 0] = palette[indexes[100 + n] ?? -1] ?? []
      const colour = [edge & 255, (edge >> 8) & 255, (edge >> 16) & 255] as const
      return Math.hypot(colour[0] - red, colour[1] - green, colour[2] - blue) > 80
    })
    expect(far).toEqual([])
  })

  it('of a picture without changes are none', () => {
    const pixels = new Uint32Array(16).fill(pixel(5, 5, 5))
    expect(new Set(indexPixels(pixels, pixels).indexes)).toEqual(new Set([transparentIndex]))
  })
})

describe('the colours of a video', () => {
  it.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ])('%s as Rec. 709 has it', (_name, [red = 0, green = 0, blue = 0], [y, u, v]) => {
    const rgba = Uint8ClampedArray.from(Array.from({ length: 4 }, () => [red, green, blue, 255]).flat())
    expect([...toYuv(rgba, 2, 2)]).toEqual([y, y, y, y, u, v])
  })

  it('are in planes: all of the brightness first', () => {
    const rgba = new Uint8ClampedArray(4 * 4 * 2).fill(255)
    rgba.fill(0, 0, 4)
    const yuv = toYuv(rgba, 4, 2)
    expect([...yuv.subarray(0, 8)]).toEqual([16, 235, 235, 235, 235, 235, 235, 235])
    expect(yuv).toHaveLength(12)
  })
})

describe('the comment of a GIF', () => {
  it('is cut into blocks of at most 255 bytes', () => {
    const block = commentBlock('é'.repeat(200))
    expect(block.slice(0, 3)).toEqual([0x21, 0xfe, 255])
    expect(block[3 + 255]).toBe(400 - 255)
    expect(block).toHaveLength(2 + 1 + 255 + 1 + 145 + 1)
    expect(block.at(-1)).toBe(0)
  })
})
