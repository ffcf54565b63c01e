import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

interface Need {
  isThere: boolean
  /** What follows `apt-get install` on Debian. */
  install: string
  /** What needs it and, where Debian's packages are not to be had, what else to do: sentences. */
  why: string
  elsewhere?: string
}

/** Installs what is missing on a Debian machine as root; elsewhere says the one command and ends the process. */
export function ensureInstalled({ isThere, install, why, elsewhere = '' }: Need) {
  if (isThere) return
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    process.stderr.write(`${why} On Debian or Ubuntu: sudo apt-get install ${install}. ${elsewhere}\n`)
    process.exit(1)
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', ...install.split(' ')], { stdio: 'inherit' })
}
