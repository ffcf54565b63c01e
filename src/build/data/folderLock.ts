import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { CommandResult } from '../commandResult'
import { freshSuffix } from './replaceFiles'

/** Who writes to a folder, as its lock file says. */
interface Writer {
  pid: number
  host: string
  command: string
  /** ISO 8601. */
  since: string
}

/** Name of the lock file in a data folder. */
export const lockName = '.lock'

/** The lock of a folder: held until `release` is called, or refused with the result with which the command ends. */
type FolderLock = { ok: true; release: () => void } | { ok: false; refusal: CommandResult }

/**
 * Locks a data folder for a command that writes to it. A second writer is refused with exit code 1 and told who is
 * writing. The lock of a process that has ended is taken over, and what interrupted commands left behind is removed: half-
 * written files beside the old ones, which are whole, and half-taken locks.
 */
export function lockFolder(folder: string, command: string): FolderLock {
  const file = join(folder, lockName)
  const own: Writer = { pid: process.pid, host: hostname(), command, since: new Date().toISOString() }
  const other = take(file, own)
  if (other) return { ok: false, refusal: { exitCode: 1, output: refusal(folder, other) } }
  removeLeftovers(folder)
  const remove = () => rmSync(file, { force: true })
  const stop = () => process.exit(130)
  process.once('exit', remove)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const release = () => {
    process.off('exit', remove)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    remove()
  }
  return { ok: true, release }
}

/** Folders in which commands write. */
const written = ['', 'agreements', 'sources', 'versions']

function removeLeftovers(folder: string) {
  for (const part of written) {
    const directory = join(folder, part)
    if (!existsSync(directory)) continue
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const { name } = entry
      const file = join(directory, name)
      const isHalfTaken = part === '' && name.startsWith(`${lockName}.`) && isOver(read(file))
      if (entry.isFile() && (isHalfTaken || name.endsWith(freshSuffix))) rmSync(file, { force: true })
    }
  }
}

/** Takes the lock. Returns the other writer if there is one, and null if the lock was taken. */
function take(file: string, own: Writer): Partial<Writer> | null {
  // Linking a complete file is atomic: nobody can read a lock that is only half written.
  const mine = `${file}.${own.pid}`
  writeFileSync(mine, JSON.stringify(own))
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        linkSync(mine, file)
        return null
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const other = read(file)
      if (!isOver(other)) return other
      const taken = takeOver(file, `${mine}.old`)
      if (taken) return taken
    }
    return read(file)
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Removes the lock of a process that has ended. Returns the writer of the lock if somebody else was faster. */
function takeOver(file: string, aside: string): Partial<Writer> | null {
  try {
    renameSync(file, aside)
  } catch {
    return null
  }
  const moved = read(aside)
  if (!isOver(moved)) linkSync(aside, file)
  rmSync(aside, { force: true })
  return isOver(moved) ? null : moved
}

/** An unreadable lock counts as somebody else's. */
function read(file: string): Partial<Writer> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Writer>
  } catch {
    return {}
  }
}

/** Whether the process of a lock has ended. That of another machine cannot be known. */
function isOver({ pid, host }: Partial<Writer>): boolean {
  if (pid === undefined || host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function refusal(folder: string, { pid, host, command, since }: Partial<Writer>): string {
  const who =
    pid === undefined
      ? 'Another command'
      : `${command} (process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since})`
  return `${who} is writing to ${folder}. Nothing was written: wait until it has ended, and run the command again. If no such command is running, delete ${join(folder, lockName)}.`
}
