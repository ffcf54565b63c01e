/** The parts of gifenc in use; the package has no types. */
declare module 'gifenc' {
  interface FrameOptions {
    palette: readonly (readonly number[])[]
    /** Milliseconds, rounded to hundredths of a second. */
    delay: number
    /** How often the GIF is repeated; 0 for ever. Read with the first frame. */
    repeat: number
    transparent: boolean
    transparentIndex: number
    dispose: number
  }
  interface Gif {
    writeFrame: (indexes: Uint8Array, width: number, height: number, options: FrameOptions) => void
    finish: () => void
    bytes: () => Uint8Array<ArrayBuffer>
    stream: { writeByte: (byte: number) => void }
  }
  export function GIFEncoder(): Gif
  /** `rgba`: bytes of the pixels. Returns at most `most` colours. */
  export function quantize(rgba: Uint8Array, most: number): number[][]
  export function nearestColorIndex(
    palette: readonly (readonly number[])[],
    colour: readonly number[],
  ): number
}
