/** A format that a browser can encode. `codec` as in WebCodecs: `avc1.640028`. */
export type AnimationFormat =
  | { kind: 'gif' }
  | { kind: 'mp4' | 'webm'; track: 'avc' | 'vp9' | 'vp8'; codec: string }

/** A size in pixels. */
export interface PixelSize {
  widthPx: number
  heightPx: number
}

type VideoFormat = Exclude<AnimationFormat, { kind: 'gif' }>

/** In order of preference: H.264 plays nearly everywhere, also in PowerPoint; VP9 is sharper than VP8. */
const videoFormats: readonly VideoFormat[] = [
  { kind: 'mp4', track: 'avc', codec: 'avc1.640028' },
  { kind: 'mp4', track: 'avc', codec: 'avc1.4d0028' },
  { kind: 'mp4', track: 'avc', codec: 'avc1.42e028' },
  { kind: 'webm', track: 'vp9', codec: 'vp09.00.40.08' },
  { kind: 'webm', track: 'vp8', codec: 'vp8' },
]

/** Bits per pixel and second: text stays sharp, and frames in which nothing moves take next to none. */
const bitsPerPixel = 3

/** What the encoder of a video is told. */
export function encoderConfig(
  { codec }: VideoFormat,
  { widthPx, heightPx }: PixelSize,
  framesPerSecond: number,
): VideoEncoderConfig {
  return {
    codec,
    width: widthPx,
    height: heightPx,
    framerate: framesPerSecond,
    bitrate: bitsPerPixel * widthPx * heightPx,
    latencyMode: 'quality',
  }
}

/** The best video that this browser can encode in a size; null if it can encode none. */
export async function findVideoFormat(
  size: PixelSize,
  framesPerSecond: number,
): Promise<AnimationFormat | null> {
  if (!canEncodeVideo()) return null
  for (const format of videoFormats) {
    const answer = await VideoEncoder.isConfigSupported(encoderConfig(format, size, framesPerSecond)).catch(
      () => null,
    )
    if (answer?.supported) return format
  }
  return null
}

/** Whether the browser has an encoder at all; which codecs it has is known later. */
export function canEncodeVideo(): boolean {
  return typeof VideoEncoder !== 'undefined'
}

/** Media types of the files. */
export const mediaTypes: Readonly<Record<AnimationFormat['kind'], string>> = {
  gif: 'image/gif',
  mp4: 'video/mp4',
  webm: 'video/webm',
}
