import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where this machine's Chromium is; undefined without one. The one place that looks for it. */
export function chromiumPath(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}
