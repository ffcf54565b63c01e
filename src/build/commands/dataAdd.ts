import { readFileSync } from 'node:fs'
import { dataAdd } from '../add/dataAdd'
import { openTerminal } from '../add/openTerminal'

const isTerminal = process.stdin.isTTY && process.stdout.isTTY

const { exitCode, output } = await dataAdd(process.argv.slice(2), {
  now: new Date(),
  readInput: () => readFileSync(0, 'utf8'),
  openTerminal: isTerminal ? () => openTerminal(process.stdin, process.stdout) : null,
})
process.stdout.write(`${output}\n`)
process.exitCode = exitCode
