import { type ComponentType, useCallback, useRef, useState } from 'react'

/**
 * Loads a component at the first request. Unlike `lazy`, it leaves the page as it is if the load fails, and retries at
 * the next request. Some browsers answer the retry from a cache of failed imports until the page is reloaded.
 */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  const [state, setState] = useState<{ Loaded: ComponentType<Props> | null; hasFailed: boolean }>({
    Loaded: null,
    hasFailed: false,
  })
  const pending = useRef<Promise<void> | null>(null)
  const request = useCallback(() => {
    pending.current ??= load().then(
      (Loaded) => setState({ Loaded, hasFailed: false }),
      (error: unknown) => {
        pending.current = null
        setState({ Loaded: null, hasFailed: true })
        reportError(error)
      },
    )
  }, [load])
  return { ...state, request }
}
