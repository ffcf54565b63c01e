import { readFileSync } from 'node:fs'
import { openTerminal } from '../add/ask/openTerminal'
import { dataAdd } from '../add/dataAdd'
import { finishCommand } from '../commandResult'

const isTerminal = process.stdin.isTTY && process.stdout.isTTY

finishCommand(
  await dataAdd(process.argv.slice(2), {
    now: new Date(),
    readInput: () => readFileSync(0, 'utf8'),
    openTerminal: isTerminal ? () => openTerminal(process.stdin, process.stdout) : null,
  }),
)
