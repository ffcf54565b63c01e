/** Colours as in television: Rec. 709 with headroom. Some players take every video for that, whatever it says. */
export const videoColours = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
} as const satisfies VideoColorSpaceInit

/** Share of red and blue in the brightness, and the range of values: Rec. ITU-R BT.709-6, sections 3.2 to 3.4. */
const share = { red: 0.2126, green: 0.7152, blue: 0.0722 }
const black = 16
const brightest = 219 / 255
const middle = 128
const toBlue = 224 / 255 / (2 * (1 - share.blue))
const toRed = 224 / 255 / (2 * (1 - share.red))

/**
 * Converts pixels to planar YUV (I420): the brightness of each pixel, then the two colours of each square of four. Width
 * and height are even.
 */
export function toYuv(rgba: Uint8ClampedArray, widthPx: number, heightPx: number): Uint8Array<ArrayBuffer> {
  const area = widthPx * heightPx
  const yuv = new Uint8Array((area * 3) / 2)
  let colour = area
  for (let y = 0; y < heightPx; y += 2)
    for (let x = 0; x < widthPx; x += 2) {
      let [red, green, blue] = [0, 0, 0]
      for (const pixel of [
        y * widthPx + x,
        y * widthPx + x + 1,
        (y + 1) * widthPx + x,
        (y + 1) * widthPx + x + 1,
      ]) {
        const r = rgba[pixel * 4] ?? 0
        const g = rgba[pixel * 4 + 1] ?? 0
        const b = rgba[pixel * 4 + 2] ?? 0
        yuv[pixel] = Math.round(black + brightnessOf(r, g, b) * brightest)
        red += r
        green += g
        blue += b
      }
      const brightness = brightnessOf(red, green, blue)
      yuv[colour] = Math.round(middle + ((blue - brightness) / 4) * toBlue)
      yuv[colour + area / 4] = Math.round(middle + ((red - brightness) / 4) * toRed)
      colour++
    }
  return yuv
}

function brightnessOf(red: number, green: number, blue: number): number {
  return share.red * red + share.green * green + share.blue * blue
}
