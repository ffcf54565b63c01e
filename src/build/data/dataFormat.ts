import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandResult, dataFolderOf } from '../commandResult'
import { lockFolder } from './folderLock'
import { formatData } from './formatData'
import { filesBeside, jsonFiles } from './readDataFolder'
import { type FileChange, replaceFiles } from './replaceFiles'

const usage =
  'Usage: npm run data:format [-- --folder FOLDER]\n\nBrings the files of a data folder (default: data) into the canonical format and order.'

/** `npm run data:format`: formats the files of a data folder. Exit code 1 if a file is not valid JSON, 2 on misuse. */
export function dataFormat(args: readonly string[]): CommandResult {
  const folder = dataFolderOf(args, usage)
  if (typeof folder !== 'string') return folder
  const lock = lockFolder(folder, 'npm run data:format')
  if (!lock.ok) return lock.refusal
  try {
    return formatFolder(folder)
  } finally {
    lock.release()
  }
}

function formatFolder(folder: string): CommandResult {
  const changes: FileChange[] = []
  const invalid: string[] = []
  for (const path of [...jsonFiles(folder), ...filesBeside(folder)]) {
    const file = join(folder, path)
    const before = readFileSync(file, 'utf8')
    const value = parse(before)
    if (value === undefined) {
      invalid.push(`${file} is not valid JSON and was left unchanged; npm run data:check shows the line.`)
      continue
    }
    const after = formatData(path, value)
    if (after === before) continue
    changes.push({ path, before, after })
  }
  replaceFiles(folder, changes)
  const formatted = changes.map(({ path }) => `formatted ${join(folder, path)}`)
  return { exitCode: invalid.length > 0 ? 1 : 0, output: [...formatted, ...invalid].join('\n') }
}

/** Undefined, which is not a JSON value, if the text is not valid JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
