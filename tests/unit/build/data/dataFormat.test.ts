import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataFormat } from '../../../../src/build/data/dataFormat'
import { tempFolder } from '../tempFolder'

it('sorts and indents files, and leaves invalid ones as they are', () => {
  const folder = tempFolder({
    'organisations.json': '[{"id":"b"},{"id":"a"}]',
    'programs.json': '[\n  {\n    "id": "moon"\n  }\n]\n',
    'claims.json': '[',
  })
  expect(dataFormat([folder])).toEqual({
    exitCode: 1,
    output: [
      `formatted ${join(folder, 'organisations.json')}`,
      `${join(folder, 'claims.json')} is not valid JSON and was left unchanged; npm run data:check shows the line.`,
    ].join('\n'),
  })
  expect(JSON.parse(readFileSync(join(folder, 'organisations.json'), 'utf8'))).toEqual([
    { id: 'a' },
    { id: 'b' },
  ])
  expect(readFileSync(join(folder, 'claims.json'), 'utf8')).toBe('[')
})
