import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from './tests/browser/chromium'

// Simultaneous runs on one machine need different ports.
const port = Number(process.env.TEST_PORT ?? 4180)

/** `NIGHTLY=1`, in `npm run test:nightly`: adds the tests tagged `@nightly`, and makes some others longer. */
export const isNightly = process.env.NIGHTLY === '1'

/** Tests that the usual run leaves out. */
const leftOut = isNightly ? {} : { grepInvert: /@nightly/ }

/** The journeys of readers, page by page. The nightly run repeats all of them offline. */
const journeys =
  /(explore|agreements|pages|profiles|story|compare|dates|search|travel|figures|savedViews|saveSheet|ownData|addRecord|briefing|briefingMaker)\.spec/

/** Builds the site with the real data, without a time limit, and opens it on a plain host. */
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
  ...leftOut,
  retries: 0,
  workers: 2,
  // Only catches hangs, even on a slow and busy machine. No test measures time with it.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Tests observe and change network requests, which a service worker would hide. offline.spec.ts allows it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: chromiumPath() ?? 'chromium',
      args: chromiumArgs,
    },
  },
  projects: [
    // First, because it takes longest.
    { name: 'walk', testMatch: /walk\.spec/ },
    { name: 'chromium', testIgnore: /(phone|walk|staticHost)\.spec/ },
    ...staticHost,
    // Journeys after one visit, with the server stopped: those tagged @offline; nightly all that need no server.
    {
      name: 'offline',
      testMatch: journeys,
      ...(isNightly ? { grepInvert: /@server/ } : { grep: /@offline/, ...leftOut }),
      // They share one browser that has stored the site.
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
