/** Output and exit code of a command: 0 for success, 1 for problems in the data, 2 for misuse. */
export interface CommandResult {
  exitCode: 0 | 1 | 2
  output: string
}

/** Prints the result of a command and sets the exit code of the process. */
export function finishCommand({ exitCode, output }: CommandResult) {
  process.stdout.write(`${output}\n`)
  process.exitCode = exitCode
}
