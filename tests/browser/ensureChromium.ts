import { ensureInstalled } from '../ensureInstalled'
import { chromiumPath } from './chromium'

ensureInstalled({
  isThere: chromiumPath() !== undefined,
  install: 'chromium',
  why: 'The browser tests need Chromium.',
  elsewhere: 'Elsewhere set CHROMIUM_PATH to an installed Chromium or Chrome.',
})
