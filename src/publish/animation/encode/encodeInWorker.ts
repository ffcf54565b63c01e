import type { EncoderAnswer, EncoderRequest, EncoderSetting } from './messages'

/** The worker that encodes, seen from the page. */
export interface WorkerEncoder {
  /** Resolves when the worker can take the next picture. */
  add: (bitmap: ImageBitmap, frames: number) => Promise<void>
  finish: () => Promise<Uint8Array<ArrayBuffer>>
  end: () => void
}

/**
 * Starts a worker, so that the page stays responsive. Its promises reject with the reason if encoding fails, and with
 * that of `signal` as soon as it aborts, which ends the worker.
 */
export async function encodeInWorker(setting: EncoderSetting, signal: AbortSignal): Promise<WorkerEncoder> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./animation.worker.ts', import.meta.url), { type: 'module' })
  const end = () => worker.terminate()
  signal.addEventListener('abort', end)
  const ask = (request: EncoderRequest, transfer: Transferable[] = []) =>
    new Promise<EncoderAnswer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.onerror = (event) => reject(new Error(event.message || 'the encoder could not be loaded'))
      worker.onmessage = ({ data: answer }: MessageEvent<EncoderAnswer>) =>
        answer.kind === 'failed' ? reject(new Error(answer.detail)) : resolve(answer)
      worker.postMessage(request, transfer)
    })
  try {
    await ask({ kind: 'start', setting })
  } catch (error) {
    end()
    throw error
  }
  return {
    add: async (bitmap, frames) => {
      await ask({ kind: 'frame', bitmap, frames }, [bitmap])
    },
    finish: async () => {
      const answer = await ask({ kind: 'finish' })
      if (answer.kind !== 'done') throw new Error('the encoder returned no file')
      return answer.bytes
    },
    end,
  }
}
