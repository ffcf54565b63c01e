import type { CommandResult } from '../../commandResult'

/** What is missing, if there is nobody to ask. */
export function lacking(missing: readonly string[]): CommandResult {
  return {
    exitCode: 2,
    output: `Missing: ${missing.join(', ')}.\nPass them as flags (see --help), or run the command in a terminal to be asked for them.`,
  }
}
