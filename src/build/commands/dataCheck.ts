import { dataCheck } from '../data/dataCheck'

const { exitCode, output } = dataCheck(process.argv.slice(2), new Date())
process.stdout.write(`${output}\n`)
process.exitCode = exitCode
