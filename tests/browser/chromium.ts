import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of this machine's Chromium; undefined if there is none. */
export function chromiumPath(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}

/** Features to turn off. Chromium reads only the last such list, so this one repeats what Playwright turns off on Linux. */
const featuresOff = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['ThirdPartyStoragePartitioning', 'LensOverlay', 'MediaRouter', 'AimEnabled'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
  // Without a window nobody sees the suggestions under the address bar, yet each new context loads a page for them:
  // 40 % of the processor time of a short test.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
]

/** Command line of Chromium for tests. */
export const chromiumArgs = [
  '--no-sandbox',
  // A test machine has no graphics card, and Debian's default, GPU rasterization, is slower in software.
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${featuresOff.join()}`,
]
