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
