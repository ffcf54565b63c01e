import type { Server } from 'node:http'
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { sites } from './sites'
import { serveStatic } from './staticServer'

/** What a browser has after one visit, with the server gone. */
export interface StoredSite {
  context: BrowserContext
  /** Origin of the site, without a slash at its end. */
  origin: string
}

/** Visits Explore of a build once, waits until the browser says that it keeps the site, and stops the server. */
export async function storeSite(
  browser: Browser,
  port: number,
  options: BrowserContextOptions,
): Promise<StoredSite> {
  const origin = `http://localhost:${port}`
  const server = await serveStatic(sites.frozen.folder, '/', port)
  const context = await browser.newContext({ ...options, baseURL: origin, serviceWorkers: 'allow' })
  await visit(context, origin)
  await stop(server)
  return { context, origin }
}

/** Opens Explore and waits until the browser has all of the site. */
export async function visit(context: BrowserContext, origin: string) {
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await page.getByText('works offline').waitFor()
  await page.close()
}

/** Stops a server at once: no connection is kept, no answer finished. */
export async function stop(server: Server) {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
