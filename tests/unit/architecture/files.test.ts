import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

describe('every folder under src has a README', () => {
  it.each(folders)('src/%s/README.md has 5 to 15 lines', (folder) => {
    const lines = readFileSync(join('src', folder, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(5)
    expect(lines.length).toBeLessThanOrEqual(15)
  })
})

it('no component has interface text in an attribute: it belongs in src/text', () => {
  const wordy = /\b(aria-label|aria-valuetext|title|placeholder|alt|label)="[^"]*[A-Za-z]{2}/
  const found = filesUnder('src')
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (wordy.test(line) ? [`${file}:${index + 1}`] : [])),
    )
  expect(found).toEqual([])
})

it('the lockfile records no download URLs', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
