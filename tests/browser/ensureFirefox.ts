import { ensureInstalled } from '../ensureInstalled'
import { firefoxPath } from './firefox'

ensureInstalled({
  isThere: firefoxPath() !== undefined,
  install: 'firefox-esr',
  why: 'The browser tests in Firefox need it.',
  elsewhere: 'Elsewhere set FIREFOX_PATH to an installed Firefox.',
})
