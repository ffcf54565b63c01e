/** What a command prints, and how it ends: 0 is success, 1 faults in the data, 2 misuse. */
export interface CommandResult {
  exitCode: 0 | 1 | 2
  output: string
}

/** Prints the result of a command and sets the exit code of the process. */
export function finishCommand({ exitCode, output }: CommandResult) {
  process.stdout.write(`${output}\n`)
  process.exitCode = exitCode
}
