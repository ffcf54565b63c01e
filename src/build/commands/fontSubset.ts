import { writeFileSync } from 'node:fs'
import { makeSubset, subsetPath } from '../pictures/fontSubset'

const subset = await makeSubset()
writeFileSync(subsetPath, subset)
process.stdout.write(`${subsetPath}: ${subset.length} bytes\n`)
