import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../../browser/chromium'
import { serveStatic } from '../../browser/staticServer'

/** Throttling of processor and network. */
interface Slowness {
  /** Times slower than this machine. */
  cpu: number
  isSlow4g: boolean
}

/** Metrics of a page (see `vitals.js`), in milliseconds since the navigation started. */
export interface Vitals {
  paint: number
  largest: number
  shift: number
  tasks: readonly { startTime: number; duration: number }[]
  interactions: readonly { startTime: number; duration: number }[]
}

/** Lighthouse's “slow 4G”: 150 ms round trip, 1.6 Mbit/s down, 0.75 up. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** A page of the build in Chromium, measured and throttled. */
interface BenchPage {
  page: Page
  client: CDPSession
}

/** The built app on a static host that sends compressed files, and a browser to open it. */
export interface Bench {
  origin: string
  open: (slowness: Slowness, viewport?: { width: number; height: number }) => Promise<BenchPage>
  close: () => Promise<void>
}

/** Starts both. Needs a build in `dist/`. */
export async function openBench(): Promise<Bench> {
  const server: Server = await serveStatic('dist', '/', 0)
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath() ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async open({ cpu, isSlow4g }, viewport = { width: 1440, height: 900 }) {
      const context = await browser.newContext({ viewport })
      const page = await context.newPage()
      await page.addInitScript({ path: 'tests/bench/browser/vitals.js' })
      const client = await context.newCDPSession(page)
      await client.send('Network.enable')
      await client.send('Emulation.setCPUThrottlingRate', { rate: cpu })
      if (isSlow4g) await client.send('Network.emulateNetworkConditions', slow4g)
      return { page, client }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

export function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals)
}
