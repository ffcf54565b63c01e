import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

interface Need {
  isThere: boolean
  /** Debian packages, separated by spaces. */
  install: string
  /** Sentences: who needs it, and what to do on other systems. */
  why: string
  elsewhere?: string
}

/** Installs missing packages as root on Debian; elsewhere prints the command and exits. */
export function ensureInstalled({ isThere, install, why, elsewhere = '' }: Need) {
  if (isThere) return
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    process.stderr.write(`${why} On Debian or Ubuntu: sudo apt-get install ${install}. ${elsewhere}\n`)
    process.exit(1)
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', ...install.split(' ')], { stdio: 'inherit' })
}
