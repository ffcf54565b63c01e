import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny'
import { type AnimationFormat, encoderConfig } from './animationFormat'
import type { EncoderSetting, FrameEncoder } from './messages'
import { pixelReader } from './pixelReader'
import { toYuv, videoColours } from './toYuv'

/** Frames that may wait in the encoder. */
const mostWaiting = 4
/** Seconds from one key frame to the next, to which players can jump. */
const keySeconds = 2

/** Encodes a video with the browser's own encoder. */
export async function openVideo(
  format: Exclude<AnimationFormat, { kind: 'gif' }>,
  { size, framesPerSecond, metadata }: EncoderSetting,
): Promise<FrameEncoder> {
  const target = new BufferTarget()
  const output = new Output({
    format: format.kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    target,
  })
  const track = new EncodedVideoPacketSource(format.track)
  output.addVideoTrack(track, { frameRate: framesPerSecond })
  const { title, description, publisher, comment } = metadata
  output.setMetadataTags({ title, description, artist: publisher, comment })
  await output.start()

  const pixels = pixelReader(size)
  let failure: unknown = null
  let written = Promise.resolve()
  let wake = () => {}
  const encoder = new VideoEncoder({
    output: (chunk, meta) => {
      written = written.then(() => track.add(EncodedPacket.fromEncodedChunk(chunk), meta))
      written.catch((error: unknown) => {
        failure ??= error
      })
    },
    error: (error) => {
      failure ??= error
      wake()
    },
  })
  encoder.ondequeue = () => wake()
  encoder.configure(encoderConfig(format, size, framesPerSecond))

  let count = 0
  const encode = (yuv: Uint8Array<ArrayBuffer>) => {
    const microseconds = (frame: number) => Math.round((frame * 1_000_000) / framesPerSecond)
    const timestamp = microseconds(count)
    const frame = new VideoFrame(yuv, {
      format: 'I420',
      codedWidth: size.widthPx,
      codedHeight: size.heightPx,
      timestamp,
      duration: microseconds(count + 1) - timestamp,
      colorSpace: videoColours,
    })
    encoder.encode(frame, { keyFrame: count % (keySeconds * framesPerSecond) === 0 })
    frame.close()
    count++
  }
  const checked = () => {
    if (failure !== null) throw failure
  }
  return {
    add: async (bitmap, frames) => {
      const yuv = toYuv(pixels(bitmap), size.widthPx, size.heightPx)
      for (let held = 0; held < frames; held++) {
        checked()
        encode(yuv)
        while (encoder.encodeQueueSize > mostWaiting && failure === null)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      }
      checked()
    },
    finish: async () => {
      await encoder.flush()
      await written
      checked()
      encoder.close()
      await output.finalize()
      return new Uint8Array(target.buffer ?? new ArrayBuffer(0))
    },
  }
}
