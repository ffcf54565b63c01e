import { readFileSync } from 'node:fs'
import type { CoreDataset } from '../../../src/dataset/dataset'
import { measureCounting } from './measureCounting'

// Runs in its own process: `node --expose-gc measureSize.js <core.json> <size or real>`.
const [file = '', size = 'real'] = process.argv.slice(2)
const core = JSON.parse(readFileSync(file, 'utf8')) as CoreDataset
process.stdout.write(JSON.stringify(measureCounting(core, size === 'real' ? null : Number(size))))
