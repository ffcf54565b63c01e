import { readFileSync, writeFileSync } from 'node:fs'
import { updateCodebook } from '../data/codebook'

const file = 'data/README.md'
const updated = updateCodebook(readFileSync(file, 'utf8'))
if (updated === null) throw new Error(`${file} lacks the comments that mark where the field tables go`)
writeFileSync(file, updated)
