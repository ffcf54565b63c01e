import { useSyncExternalStore } from 'react'

/**
 * Message from a page to the service worker: serve the next page from the cache (`shell`), or answer through the attached
 * port whether the worker's version contains a file (`has`).
 */
export type WorkerQuestion = { kind: 'shell' } | { kind: 'has'; url: string }

/** Offline state: whether this version is stored completely, and whether a newer version is waiting. */
interface OfflineState {
  isStored: boolean
  isNewerAvailable: boolean
}

let state: OfflineState = { isStored: false, isNewerAvailable: false }
const listeners = new Set<() => void>()

function update(changes: Partial<OfflineState>) {
  state = { ...state, ...changes }
  for (const listener of listeners) listener()
}

/** Subscribes to the offline state. */
export function useOfflineState(): OfflineState {
  return useSyncExternalStore(subscribe, current, current)
}

function current() {
  return state
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Delay before the site is stored, so that downloads do not compete with the first view. */
const delayMs = 5000
/** Interval of update checks: a browser checks only on navigation, which a page open for days never does. */
const checkMs = 60 * 60 * 1000

/**
 * Registers the service worker, which stores the site for offline use, and watches for newer versions. A no-op if the
 * reader saves data, or if the browser allows no service worker or storage. `entry` is the URL of the entry script; its
 * hash changes with every change of the site.
 */
export async function keepOffline(entry: string) {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData: boolean } }
  if (!import.meta.env.PROD || !serviceWorker || connection?.saveData) return
  await new Promise((done) => setTimeout(done, delayMs))
  try {
    const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    watch(registration, entry)
    await serviceWorker.ready
    update({ isStored: true })
  } catch {
    // Offline storage is optional: `isStored` stays false.
  }
}

function watch(registration: ServiceWorkerRegistration, entry: string) {
  void compare(registration.waiting, entry)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') void compare(registration.waiting, entry)
    })
  })
  let checked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < checkMs) return
    checked = Date.now()
    registration.update().catch(() => undefined)
  })
}

/** Reports a waiting version as newer, unless this page is part of it. */
async function compare(waiting: ServiceWorker | null, entry: string) {
  if (waiting && !(await ask(waiting, { kind: 'has', url: entry }))) update({ isNewerAvailable: true })
}

function ask(worker: ServiceWorker, question: WorkerQuestion): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(question, [port2])
  return new Promise((answer) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => answer(data)
  })
}
