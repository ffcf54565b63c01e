import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file before and after; `before` is null for a new file. */
export interface FileChange {
  /** Path inside the folder. */
  path: string
  before: string | null
  after: string
}

/** End of the name of a file that is being written. */
export const freshSuffix = '.new'

/**
 * Writes files of a folder, all or none: new contents are written beside the old files and then renamed over them, so that
 * an interruption leaves every file whole. If a file cannot be written, the old ones are restored and the error is
 * rethrown.
 */
export function replaceFiles(folder: string, changes: readonly FileChange[]) {
  const files = changes.map((change) => {
    const file = join(folder, change.path)
    return { ...change, file, fresh: `${file}${freshSuffix}` }
  })
  const replaced: typeof files = []
  try {
    for (const { fresh, after } of files) {
      mkdirSync(dirname(fresh), { recursive: true })
      writeFileSync(fresh, after)
    }
    for (const change of files) {
      renameSync(change.fresh, change.file)
      replaced.push(change)
    }
  } catch (error) {
    for (const { fresh } of files) rmSync(fresh, { force: true, recursive: true })
    for (const { file, before } of replaced)
      if (before === null) rmSync(file, { force: true })
      else writeFileSync(file, before)
    throw error
  }
}

/** The text of a file in a folder; null if there is none. */
export function textOf(folder: string, path: string): string | null {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
