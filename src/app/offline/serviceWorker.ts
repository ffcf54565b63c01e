import { clientsClaim } from 'workbox-core'
import { getCacheKeyForURL, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import type { WorkerQuestion } from './keepOffline'

// Keeps one whole version of the site in the browser, so that everything works without a connection. What carries a hash
// in its name comes from there; a page, or a file that can change, from the network while that answers, so that nobody
// sees old figures. A newer version is fetched whole beside the old one, or not at all, and takes over once no page of
// the old one is open: what a talk in another window still needs is not taken away from it.

/** The files of this version, written in by the build. */
declare const storedFiles: PrecacheEntry[]

/** The page without content, which draws whatever its address asks for. */
const shell = 'shell.html'

/** How long a page waits for the network before it is drawn from what is stored. A hall full of phones answers late. */
const patienceSeconds = 4

const base = new URL('./', location.href).pathname

/** Whether the next page comes from what is stored: asked for by a page whose scripts could not be fetched. */
let isShellNext = false

addEventListener('message', ({ data, ports }: MessageEvent<WorkerQuestion>) => {
  if (data.kind === 'shell') isShellNext = true
  else ports[0]?.postMessage(getCacheKeyForURL(data.url) !== undefined)
})

const fromNetwork = new NetworkOnly({
  networkTimeoutSeconds: patienceSeconds,
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

/** What is stored for an address: charts for other pages have a page of their own, every other page is the shell. */
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

// A first visit is enough: the page that is open is served from here from now on.
clientsClaim()

/** A file that is opened as if it was a page: no shell can stand for it. */
function isDownload({ pathname }: URL): boolean {
  return /\.\w+$/.test(pathname) && !pathname.endsWith('.html')
}
