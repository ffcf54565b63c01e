import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatData } from '../formatData'
import { jsonFiles } from '../readDataFolder'

const folder = process.argv[2] ?? 'data'
for (const path of jsonFiles(folder)) {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  const formatted = formatData(path, JSON.parse(text))
  if (formatted === text) continue
  writeFileSync(file, formatted)
  process.stdout.write(`formatted ${file}\n`)
}
