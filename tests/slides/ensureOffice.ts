import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['libreoffice-impress', 'poppler-utils', 'fonts-inter']

/** Sees to LibreOffice, the tools that turn PDF into pictures, and Inter; says the one command where it may not. */
export function ensureOffice() {
  const isThere = ['soffice', 'pdftoppm', 'pdfinfo'].every((tool) => spawnSync('which', [tool]).status === 0)
  if (isThere) return
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    process.stderr.write(
      `Slides are drawn by LibreOffice. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}\n`,
    )
    process.exit(1)
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
  })
}
