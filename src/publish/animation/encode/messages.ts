import type { AnimationFormat, PixelSize } from './animationFormat'

/** What the file says about itself. */
interface AnimationMetadata {
  title: string
  description: string
  publisher: string
  /** Address of the view and licence of the data. */
  comment: string
}

export interface EncoderSetting {
  format: AnimationFormat
  size: PixelSize
  framesPerSecond: number
  metadata: AnimationMetadata
}

/** Messages to the worker that encodes. */
export type EncoderRequest =
  | { kind: 'start'; setting: EncoderSetting }
  | { kind: 'frame'; bitmap: ImageBitmap; frames: number }
  | { kind: 'finish' }

/** Answers of the worker, one for each request. */
export type EncoderAnswer =
  | { kind: 'ready' }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; detail: string }

/** Encodes frames that come in order. */
export interface FrameEncoder {
  /** Adds a picture that is held for a number of frames. Closes the bitmap. */
  add: (bitmap: ImageBitmap, frames: number) => Promise<void>
  finish: () => Promise<Uint8Array<ArrayBuffer>>
}
