import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatData } from '../data/formatData'
import { briefingFiles, jsonFiles } from '../data/readDataFolder'

const folder = process.argv[2] ?? 'data'
if (!existsSync(folder)) {
  process.stderr.write(`${folder} is not a folder.\n`)
  process.exit(2)
}
for (const path of [...jsonFiles(folder), ...briefingFiles(folder)]) {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  try {
    const formatted = formatData(path, JSON.parse(text))
    if (formatted === text) continue
    writeFileSync(file, formatted)
    process.stdout.write(`formatted ${file}\n`)
  } catch {
    process.stderr.write(
      `${file} is not valid JSON and was left unchanged; npm run data:check shows the line.\n`,
    )
    process.exitCode = 1
  }
}
