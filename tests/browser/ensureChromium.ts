import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from './chromium'

// The browser tests need Chromium. On a Debian machine as root it is installed; elsewhere one command is named.
if (!chromiumPath()) {
  const isDebian = existsSync('/etc/debian_version')
  if (!isDebian || process.getuid?.() !== 0) {
    process.stderr.write(
      'The browser tests need Chromium. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere set CHROMIUM_PATH to an installed Chromium or Chrome.\n',
    )
    process.exit(1)
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' })
}
