import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// `bench/` measures time and the real data on purpose; `realData/` holds for whatever the data says on any day.
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests', file))
  .filter((file) => /\.tsx?$/.test(file) && !/[\\/](bench|realData)[\\/]/.test(file))
  .filter((file) => !file.endsWith('tests.test.ts'))

const rules: [what: string, forbidden: RegExp, instead: string][] = [
  ['reads the clock', /new Date\(\)|Date\.now\(\)/, 'fix the day: frozenNow in tests/frozenData.ts'],
  [
    'reads the real data',
    /\b(?:read\w*|cpSync|loadCompiled|dataCheck|datasetPlugin)\(\[?['"`]data(?:\/[^'"`]*)?['"`]/,
    'read tests/fixtures/frozen-data, or put the test into tests/unit/realData',
  ],
  [
    'sleeps or waits for silence',
    /waitForTimeout|networkidle|(?<!test\.)\bsetTimeout\(/,
    'wait for what the reader would see',
  ],
  ['is skipped, alone or repeated', /\b(?:test|it|describe)\.(?:skip|only|fixme|todo)\b/, 'mend the test'],
]

it.each(rules)('no test %s', (_what, forbidden, instead) => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (forbidden.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(found, instead).toEqual([])
})
