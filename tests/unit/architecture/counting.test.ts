import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path))

/** Lines of these files that match, as `file: line`. */
function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
}

it('outside src/selection/counting, counts are read only through counting/read*.ts', () => {
  const outside = files.filter((path) => !path.startsWith(join('src', 'selection', 'counting')))
  const imports = linesWith(/from '.*counting\/(?!read[A-Z]\w*')/, outside)
  const makers = [
    "src/selection/select.ts: import { countRecords } from './counting/countRecords'",
    "src/selection/select.ts: import type { Counts } from './counting/counts'",
  ]
  expect(imports).toEqual(makers)
})

it('the rule which countries are the subject’s own is written once', () => {
  expect(linesWith(/\.\.\.(\w+\.)*territories|territories\.(includes|concat)/, files)).toEqual([
    'src/dataset/ownCountries.ts: return new Set([subject.country, ...subject.territories])',
  ])
})
