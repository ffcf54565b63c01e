import { defineConfig } from '@playwright/test'
import { chromiumPath } from './tests/browser/chromium'

// Two runs on one machine take two ports.
const port = Number(process.env.TEST_PORT ?? 4180)

/** `NIGHTLY=1`, in `npm run test:nightly`: what takes too long for every run. */
export const isNightly = process.env.NIGHTLY === '1'

/** What readers do, page by page. Every night all of it runs without the server too. */
const journeys =
  /(explore|agreements|pages|profiles|story|compare|dates|chartMenu|ownData|addRecord|briefing|briefingMaker)\.spec/

/** Builds the real data, however long that takes, and opens it on a plain host. */
export const staticHost = [
  { name: 'real site', testMatch: /realSite\.setup/, timeout: 0 },
  { name: 'static host', testMatch: /staticHost\.spec/, dependencies: ['real site'] },
]

/** Journeys against the built app. A test that fails sometimes is a bug to find: there are no retries. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/globalSetup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Only to end what hangs, on a slow and busy machine: nothing measures time by these.
  timeout: 240_000,
  expect: { timeout: 60_000 },
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
    // First, because it takes longest.
    { name: 'walk', testMatch: /walk\.spec/ },
    { name: 'chromium', testIgnore: /(phone|walk|staticHost)\.spec/ },
    ...staticHost,
    // Journeys after one visit, with the server stopped: those tagged @offline, and every night all that need no server.
    {
      name: 'offline',
      testMatch: journeys,
      ...(isNightly ? { grepInvert: /@server/ } : { grep: /@offline/ }),
      // One browser stores the site for all of them.
      workers: 1,
    },
    { name: 'west of Greenwich', testMatch: /dates\.spec/, use: { timezoneId: 'America/Los_Angeles' } },
    {
      name: 'phone',
      testMatch: /phone\.spec/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
})
