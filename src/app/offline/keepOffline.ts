import { useSyncExternalStore } from 'react'

/**
 * What a page says to the service worker: that the next page must come from what is stored, or whether a file is part of
 * the version that the worker stores (it answers with a boolean through the port that comes with the question).
 */
export type WorkerQuestion = { kind: 'shell' } | { kind: 'has'; url: string }

/** What the browser keeps of the site: whether all of this version, and whether a newer one is there. */
interface Kept {
  isKept: boolean
  isNewerThere: boolean
}

let kept: Kept = { isKept: false, isNewerThere: false }
const listeners = new Set<() => void>()

function tell(news: Partial<Kept>) {
  kept = { ...kept, ...news }
  for (const listener of listeners) listener()
}

/** What the browser keeps of the site, as it changes. */
export function useKept(): Kept {
  return useSyncExternalStore(subscribe, current, current)
}

function current() {
  return kept
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The page is drawn and used first: what is kept for later waits. */
const delayMs = 5000
/** A page that stays open for days asks no address anew, so that the browser would never look for a newer version. */
const checkMs = 60 * 60 * 1000

/**
 * Has the service worker keep the site in this browser, once the page is at rest, and watches for newer versions. Does
 * nothing where the reader saves data, or where the browser allows no worker or no storage. `entry`: address of the script
 * that started the page; its name changes with anything that the page is made of.
 */
export async function keepOffline(entry: string) {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData: boolean } }
  if (!import.meta.env.PROD || !serviceWorker || connection?.saveData) return
  await new Promise((done) => setTimeout(done, delayMs))
  try {
    const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    watch(registration, entry)
    await serviceWorker.ready
    tell({ isKept: true })
  } catch {
    // Nothing is kept, and nothing says that it is.
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

/** A version that waits is newer than this page only if this page is no part of it. */
async function compare(waiting: ServiceWorker | null, entry: string) {
  if (waiting && !(await ask(waiting, { kind: 'has', url: entry }))) tell({ isNewerThere: true })
}

function ask(worker: ServiceWorker, question: WorkerQuestion): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(question, [port2])
  return new Promise((answer) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => answer(data)
  })
}
