import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElementHandle, Frame, Page } from '@playwright/test'
import { sites } from './sites'
import { serveStatic } from './staticServer'
import { test as base, expect } from './test'

/** The tracker on a static host, and pages of another site that embed its charts. */
interface Places {
  /** Address of the tracker, ending in a slash. */
  tracker: string
  /** Publishes a page on the other site and returns its address. */
  publish: (body: string) => string
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** Address of a server, ending in a slash. */
export const originOf = (server: Server) => `http://localhost:${portOf(server)}/`

/** For tests of embeds. The two hosts are different sites, not only different ports: `localhost` and `127.0.0.1`. */
export const test = base.extend<{ knownHosts: undefined }, { places: Places }>({
  knownHosts: [
    async ({ watch }, use) => {
      watch.origins.push('http://localhost:', 'http://127.0.0.1:')
      await use(undefined)
    },
    { auto: true },
  ],
  places: [
    // Playwright requires the destructuring pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const pages: string[] = []
      const tracker = await serveStatic(sites.frozen.folder, '/', 0)
      const host = createServer((request, response) => {
        const page = pages[Number(request.url?.slice(1))]
        response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(page)
      })
      await new Promise<void>((resolve) => host.listen(0, resolve))
      await use({
        tracker: originOf(tracker),
        publish: (body) => {
          const head = '<meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>'
          pages.push(`<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`)
          return `http://127.0.0.1:${portOf(host)}/${pages.length - 1}`
        },
      })
      tracker.close()
      host.close()
    },
    { scope: 'worker' },
  ],
})

/** The document in the frame of an element, or in a plain iframe, once it has loaded. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = (await page.locator(selector).elementHandle()) as ElementHandle<HTMLIFrameElement>
  await expect.poll(async () => (await element.contentFrame())?.url() ?? '').toContain('/embed/')
  const frame = await element.contentFrame()
  if (!frame) throw new Error(`${selector} is no frame`)
  return frame
}

/** Waits until the interactive chart has replaced its picture. */
export async function ready(frame: Frame) {
  await expect(frame.locator('#embed[data-ready]')).toBeVisible()
}

/** Waits until a frame is exactly as tall as its content. */
export async function fits(frame: Frame) {
  await expect
    .poll(() =>
      frame.evaluate(() => {
        const height = document.getElementById('embed')?.getBoundingClientRect().height ?? 0
        return innerHeight - Math.ceil(height)
      }),
    )
    .toBe(0)
}

export const heightOf = (frame: Frame) => frame.evaluate(() => innerHeight)

export { expect }
