import { clientsClaim } from 'workbox-core'
import { getCacheKeyForURL, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import type { WorkerQuestion } from './keepOffline'

// Stores one complete version of the site, so that everything works offline. Files with a hash in their name are served
// from the cache. Pages and files that can change come from the network if it answers in time, so that nobody sees old
// figures. A newer version is fetched completely or not at all, and becomes active only when no page of the old version
// is open: a talk in another window must not lose files that it still needs.

/** The files of this version, inserted by the build. */
declare const storedFiles: PrecacheEntry[]

/** The page without prerendered content, which renders any address. */
const shell = 'shell.html'

/** Time that a page waits for the network before it is served from the cache; conference networks are slow. */
const networkTimeoutSeconds = 4

const base = new URL('./', location.href).pathname

/** Whether the next page is served from the cache, requested by a page whose scripts could not be fetched. */
let isShellNext = false

addEventListener('message', ({ data, ports }: MessageEvent<WorkerQuestion>) => {
  if (data.kind === 'shell') isShellNext = true
  else ports[0]?.postMessage(getCacheKeyForURL(data.url) !== undefined)
})

const fromNetwork = new NetworkOnly({
  networkTimeoutSeconds,
  plugins: [
    {
      async fetchDidSucceed({ response }) {
        if (response.status >= 500) throw new Error(`the server answered ${response.status}`)
        return response
      },
      async handlerDidError({ request }) {
        return stored(new URL(request.url))
      },
    },
  ],
})

/** Finds the cached response for an address: embeds have their own pages, all other pages use the shell. */
function stored({ pathname }: URL): Promise<Response | undefined> {
  if (getCacheKeyForURL(pathname)) return matchPrecache(pathname)
  const page = `${pathname.replace(/\/?(index\.html)?$/, '')}/index.html`
  return matchPrecache(getCacheKeyForURL(page) ? page : shell)
}

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !isDownload(url),
  async (options) => {
    const isShell = isShellNext
    isShellNext = false
    return (isShell && (await stored(options.url))) || fromNetwork.handle(options)
  },
)

registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && !url.pathname.startsWith(`${base}assets/`) && getCacheKeyForURL(url.pathname) !== undefined,
  fromNetwork,
)

precacheAndRoute(storedFiles)

// Control the page that is already open, so that a first visit is enough.
clientsClaim()

/** Whether a navigation opens a file, which the shell cannot replace. */
function isDownload({ pathname }: URL): boolean {
  return /\.\w+$/.test(pathname) && !pathname.endsWith('.html')
}
