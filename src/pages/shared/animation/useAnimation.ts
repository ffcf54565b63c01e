import { useEffect, useRef, useState } from 'react'
import type { AnimationFormat } from '../../../publish/animation/encode/animationFormat'
import { mediaTypes } from '../../../publish/animation/encode/animationFormat'
import {
  type AnimationProgress,
  type AnimationRequest,
  makeAnimation,
} from '../../../publish/animation/makeAnimation'
import { saveFile } from '../../../publish/files/saveFile'

export type AnimationJob =
  | { state: 'idle' | 'cancelled' }
  /** `progress` is null until the first picture is drawn. */
  | { state: 'working'; progress: AnimationProgress | null }
  | { state: 'saved'; name: string; bytes: number }
  | { state: 'failed'; format: AnimationFormat; reason: string }

/** How often a picture is shown while it is made. */
const showEveryMs = 500

/** Makes one animation at a time and saves it. Leaving the page or the dialog cancels it. */
export function useAnimation(onPicture: (picture: OffscreenCanvas) => void) {
  const [job, setJob] = useState<AnimationJob>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(function cancelOnRemoval() {
    return () => running.current?.abort()
  }, [])

  /** `prepare` loads what the pictures need. `name`: of the file, without its extension. */
  const make = (
    prepare: () => Promise<Omit<AnimationRequest, 'format'>>,
    format: AnimationFormat,
    name: string,
  ) => {
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setJob({ state: 'working', progress: null })
    let shownAt = 0
    const report = (progress: AnimationProgress, picture: OffscreenCanvas) => {
      setJob({ state: 'working', progress })
      // Shrinking each of them would take as long as drawing it.
      if (performance.now() - shownAt < showEveryMs) return
      shownAt = performance.now()
      onPicture(picture)
    }
    const work = async (): Promise<AnimationJob> => {
      const bytes = await makeAnimation({ ...(await prepare()), format }, report, signal)
      signal.throwIfAborted()
      const file = `${name}.${format.kind}`
      saveFile(file, mediaTypes[format.kind], bytes)
      return { state: 'saved', name: file, bytes: bytes.length }
    }
    work()
      .catch((error: unknown): AnimationJob => {
        const reason = error instanceof Error ? error.message : String(error)
        // It becomes part of a sentence.
        return { state: 'failed', format, reason: reason.replace(/\.$/, '') }
      })
      .then((result) => {
        if (!signal.aborted) setJob(result)
      })
  }
  const cancel = () => {
    running.current?.abort()
    setJob({ state: 'cancelled' })
  }
  return { job, make, cancel }
}
