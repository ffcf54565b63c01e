import { defineConfig } from '@playwright/test'
import { chromiumPath } from './tests/browser/chromium'

// Two runs on one machine take two ports.
const port = Number(process.env.TEST_PORT ?? 4180)

/** What readers do, page by page. Without the server every night, with `npm run test:nightly`; some of it in each run. */
const journeys =
  /(explore|agreements|pages|profiles|story|compare|dates|chartMenu|ownData|addRecord|briefing|briefingMaker)\.spec/

/** Journeys against the built app. A test that fails sometimes is a bug to find: there are no retries. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // For busy machines: no test measures time by these.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What is asked of the network is seen and changed by tests; offline.spec.ts allows them.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: chromiumPath() ?? 'chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: /phone\.spec/ },
    // The same journeys after one visit, with the server stopped; what needs one is tagged.
    {
      name: 'offline',
      grepInvert: /@server/,
      testMatch: process.env.OFFLINE === 'all' ? journeys : /explore\.spec/,
    },
    { name: 'west of Greenwich', testMatch: /dates\.spec/, use: { timezoneId: 'America/Los_Angeles' } },
    {
      name: 'phone',
      testMatch: /phone\.spec/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `npx vite preview --configLoader runner --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
