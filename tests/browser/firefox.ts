import { existsSync } from 'node:fs'

const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** Path of this machine's Firefox; undefined if there is none. */
export function firefoxPath(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}
