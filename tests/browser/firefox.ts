import { existsSync } from 'node:fs'

const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** Where this machine's Firefox is; undefined without one. The one place that looks for it. */
export function firefoxPath(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}
