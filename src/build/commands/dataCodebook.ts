import { readFileSync, writeFileSync } from 'node:fs'
import { updateCodebook } from '../codebook'

const file = 'data/README.md'
writeFileSync(file, updateCodebook(readFileSync(file, 'utf8')))
