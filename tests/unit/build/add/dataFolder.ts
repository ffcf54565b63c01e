import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataAdd } from '../../../../src/build/add/dataAdd'
import { formatData } from '../../../../src/build/data/formatData'
import { type SmallFolder, smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

export const now = new Date('2026-11-25T12:00:00Z')

/** A data folder in canonical format, so that a diff shows only what a command changed. */
export function canonicalFolder(change: (files: SmallFolder) => void = () => undefined): string {
  const files = smallFolder() as SmallFolder
  change(files)
  return tempFolder(
    Object.fromEntries(
      Object.entries(files).map(([path, value]) => [
        path,
        typeof value === 'string' ? value : formatData(path, value),
      ]),
    ),
  )
}

/** Runs `npm run data:add` without a terminal. */
export function add(where: string, args: readonly string[], input = '') {
  return dataAdd([...args, '--folder', where], { now, readInput: () => input, openTerminal: null })
}

export function read(where: string, path: string): unknown {
  return JSON.parse(readFileSync(join(where, path), 'utf8'))
}

/** Every file of a folder with its text. */
export function contents(where: string): readonly string[][] {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.parentPath, entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
    .sort()
}
