import { readFileSync, writeFileSync } from 'node:fs'
import { updateCodebook } from '../data/codebook'

const file = 'data/README.md'
const updated = updateCodebook(readFileSync(file, 'utf8'))
if (updated === null) throw new Error(`${file} has lost the comments between which the fields stand`)
writeFileSync(file, updated)
