import tokensCss from '../../ui/tokens.css?raw'
import { pictureFont } from '../picture/pictureFont'
import { renderOffScreen } from '../picture/renderOffScreen'
import { type PictureMetadata, standaloneSvg } from '../picture/standaloneSvg'
import { type Theme, tokenValues } from '../picture/tokenValues'
import type { AnimationFormat } from './encode/animationFormat'
import { encodeInWorker } from './encode/encodeInWorker'
import { framesPerSecond } from './stillSchedule'
import { layoutStills, type Still, StillPicture, type StillsRequest, stillsOf } from './stills'

interface PicturesRequest extends StillsRequest {
  theme: Theme
  metadata: PictureMetadata
}

export interface AnimationRequest extends PicturesRequest {
  format: AnimationFormat
}

export interface AnimationProgress {
  year: number
  /** Drawn pictures, and how many there are. */
  drawn: number
  all: number
}

/**
 * Draws a picture a year and encodes it. The pictures are drawn in the page, because only a document can draw SVG, one at
 * a time with a pause for the reader's input; the worker encodes one while the page draws the next. `onPicture` may draw
 * from the canvas, which is used again. Rejects with the reason of `signal` when it aborts.
 */
export async function makeAnimation(
  request: AnimationRequest,
  onPicture: (progress: AnimationProgress, picture: OffscreenCanvas) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { format, metadata } = request
  const pictures = await openPictures(request)
  signal.throwIfAborted()
  const { title, description, headlineNote, publisher, link, rights } = metadata
  const encoder = await encodeInWorker(
    {
      format,
      size: { widthPx: pictures.canvas.width, heightPx: pictures.canvas.height },
      framesPerSecond,
      metadata: {
        title,
        description,
        publisher,
        comment: [headlineNote, link, rights].filter(Boolean).join(' '),
      },
    },
    signal,
  )
  try {
    let taken: Promise<void> = Promise.resolve()
    for (const [index, still] of pictures.stills.entries()) {
      await pause(signal)
      await pictures.draw(still)
      onPicture({ year: still.year, drawn: index + 1, all: pictures.stills.length }, pictures.canvas)
      await taken
      taken = encoder.add(pictures.canvas.transferToImageBitmap(), still.frames)
      // Awaited in the next round; until then a failure must not count as unhandled.
      taken.catch(() => {})
    }
    await taken
    return await encoder.finish()
  } finally {
    encoder.end()
  }
}

/** Draws the last picture of an animation alone. */
export async function drawLastPicture(request: PicturesRequest): Promise<OffscreenCanvas> {
  const pictures = await openPictures(request)
  const last = pictures.stills.at(-1)
  if (last) await pictures.draw(last)
  return pictures.canvas
}

async function openPictures(request: PicturesRequest) {
  const { size, theme, metadata } = request
  const stills = stillsOf(request)
  const layout = layoutStills(stills, request)
  const tokens = tokenValues(tokensCss, theme)
  const font = await pictureFont()
  const canvas = new OffscreenCanvas(size.widthPx * size.scale, size.heightPx * size.scale)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('the browser has no 2D canvas')
  return {
    stills,
    canvas,
    draw: async (still: Still) => {
      const svg = renderOffScreen(<StillPicture still={still} layout={layout} request={request} />)
      await drawSvg(standaloneSvg(svg, { tokens, font, metadata }), context)
    },
  }
}

async function drawSvg(svg: string, context: OffscreenCanvasRenderingContext2D) {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Lets the page handle input and draw. Throws the reason of `signal` if it has aborted. */
async function pause(signal: AbortSignal) {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
