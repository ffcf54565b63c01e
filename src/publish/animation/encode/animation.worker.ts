/// <reference lib="webworker" />
import { openGif } from './gifEncoder'
import type { EncoderAnswer, EncoderRequest, EncoderSetting, FrameEncoder } from './messages'
import { openVideo } from './videoEncoder'

let encoder: FrameEncoder | null = null

const send = (answer: EncoderAnswer, transfer: Transferable[] = []) => self.postMessage(answer, transfer)

self.onmessage = async ({ data: request }: MessageEvent<EncoderRequest>) => {
  try {
    await answer(request)
  } catch (error) {
    send({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
}

async function answer(request: EncoderRequest) {
  switch (request.kind) {
    case 'start':
      encoder = await open(request.setting)
      return send({ kind: 'ready' })
    case 'frame':
      await encoder?.add(request.bitmap, request.frames)
      return send({ kind: 'ready' })
    case 'finish': {
      const bytes = (await encoder?.finish()) ?? new Uint8Array()
      return send({ kind: 'done', bytes }, [bytes.buffer])
    }
  }
}

async function open(setting: EncoderSetting): Promise<FrameEncoder> {
  const { format } = setting
  return format.kind === 'gif' ? openGif(setting) : openVideo(format, setting)
}
