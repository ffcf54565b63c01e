import { release } from '../release/release'

const { exitCode, output } = release(process.argv.slice(2), new Date())
process.stdout.write(`${output}\n`)
process.exitCode = exitCode
