import { statSync } from 'node:fs'

/** Output and exit code of a command: 0 for success, 1 for problems in the data, 2 for misuse. */
export interface CommandResult {
  exitCode: 0 | 1 | 2
  output: string
}

/** Prints the result of a command and sets the exit code of the process. */
export function finishCommand({ exitCode, output }: CommandResult) {
  const stream = exitCode === 2 ? process.stderr : process.stdout
  if (output !== '') stream.write(`${output}\n`)
  process.exitCode = exitCode
}

/** Misuse of a command: the usage, and the reason last, where the eye is. */
export function misuse(reason: string, usage: string): CommandResult {
  return { exitCode: 2, output: `${usage}\n\n${reason}` }
}

/**
 * Parses the arguments of a command that takes nothing but a data folder (default: data), as `FOLDER` or `--folder FOLDER`.
 * Returns the folder, or the result with which the command ends.
 */
export function dataFolderOf(args: readonly string[], usage: string): string | CommandResult {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: usage }
  const folders: string[] = []
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? ''
    const inline = /^--folder=(.*)$/.exec(argument)?.[1]
    if (inline !== undefined) folders.push(inline)
    else if (argument === '--folder') {
      const next = args[++index]
      if (next === undefined) return misuse('--folder names no folder.', usage)
      folders.push(next)
    } else if (argument.startsWith('-')) return misuse(`Unknown option ${argument}.`, usage)
    else folders.push(argument)
  }
  if (folders.length > 1) return misuse(`Expected one folder, but got ${folders.join(' ')}.`, usage)
  const [folder = 'data'] = folders
  return isFolder(folder) ? folder : misuse(`${folder} is not a folder.`, usage)
}

/** Whether a path is an existing folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
