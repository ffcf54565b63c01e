import { defineConfig } from '@playwright/test'
import chromium, { staticHost } from './playwright.config'
import { firefoxPath } from './tests/browser/firefox'

/** The journeys in Debian’s Firefox, through WebDriver BiDi. tests/README.md lists what cannot run there. */
export default defineConfig({
  ...chromium,
  use: {
    ...chromium.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: firefoxPath() ?? 'firefox',
      // Lets `firefoxDriver.ts` emulate screens and media features.
      args: ['-remote-allow-system-access'],
      firefoxUserPrefs: {
        // The driver applies only the colour scheme to new pages; reduced motion needs this preference.
        'ui.prefersReducedMotion': 1,
        // Scroll bars take no space, as in headless Chromium.
        'ui.useOverlayScrollbars': 1,
        // Keeps frames of other sites in the same process, so that clicks reach them.
        'fission.webContentIsolationStrategy': 0,
        // The downloads panel would take the focus.
        'browser.download.alwaysOpenPanel': false,
      },
    },
  },
  // Tests that use features of Chromium only; tests/README.md says why.
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
