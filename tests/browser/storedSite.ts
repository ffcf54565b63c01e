import type { Server } from 'node:http'
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { sites } from './sites'
import { serveStatic } from './staticServer'

/** A browser context with the site cached, and the server stopped. */
export interface StoredSite {
  context: BrowserContext
  /** Origin of the site, without a slash at its end. */
  origin: string
}

/** Visits Explore once, waits until the site is cached, and stops the server. */
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

/** Opens Explore and waits until the whole site is cached. */
export async function visit(context: BrowserContext, origin: string) {
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await page.getByText('works offline').waitFor()
  await page.close()
}

/** Stops a server at once and drops its open connections. */
export async function stop(server: Server) {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
