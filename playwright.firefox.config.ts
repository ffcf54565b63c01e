import { defineConfig } from '@playwright/test'
import chromium, { staticHost } from './playwright.config'
import { firefoxPath } from './tests/browser/firefox'

/** The journeys in Debian’s Firefox, through WebDriver BiDi. What cannot run there is named in tests/README.md. */
export default defineConfig({
  ...chromium,
  use: {
    ...chromium.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: firefoxPath() ?? 'firefox',
      // Lets `firefoxDriver.ts` set what a page believes of screen and reader.
      args: ['-remote-allow-system-access'],
      firefoxUserPrefs: {
        // The driver tells a new page of the colour scheme alone; what a test sets later is told.
        'ui.prefersReducedMotion': 1,
        // Scroll bars take no room, as in Chromium without a window.
        'ui.useOverlayScrollbars': 1,
        // A frame of another site in the same process, so that clicks find it.
        'fission.webContentIsolationStrategy': 0,
        // The list of downloads would take the focus.
        'browser.download.alwaysOpenPanel': false,
      },
    },
  },
  // What asks Chromium alone; why, in tests/README.md.
  grepInvert: /@chromium/,
  projects: [
    { name: 'firefox', testIgnore: /(phone|walk|staticHost)\.spec/ },
    ...staticHost,
    { name: 'west of Greenwich', testMatch: /dates\.spec/, use: { timezoneId: 'America/Los_Angeles' } },
    {
      name: 'phone',
      testMatch: /phone\.spec/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
})
