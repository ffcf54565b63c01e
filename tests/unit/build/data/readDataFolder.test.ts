import { describe, expect, it } from 'vitest'
import { jsonFiles, readDataFolder } from '../../../../src/build/data/readDataFolder'
import { tempFolder } from '../tempFolder'

const records = `[
  {
    "id": "first",
    "parties": [
      { "country": "CHN" },
      {
        "country": "PAK"
      }
    ]
  },
  { "id": "second",
    "date": {
      "value": "2020" } }
]
`

describe('the line of a value', () => {
  it.each<[(string | number)[], number]>([
    [[], 1],
    [[0], 2],
    [[0, 'id'], 3],
    [[0, 'parties'], 4],
    [[0, 'parties', 0], 5],
    [[0, 'parties', 0, 'country'], 5],
    [[0, 'parties', 1], 6],
    [[0, 'parties', 1, 'country'], 7],
    [[1], 11],
    [[1, 'id'], 11],
    [[1, 'date', 'value'], 13],
    // A missing value has the line of the nearest enclosing value.
    [[0, 'title'], 2],
    [[0, 'parties', 7, 'country'], 4],
    [[1, 'date', 'basis'], 12],
    [[5], 1],
  ])('%j is on line %i', (path, line) => {
    const [file] = readDataFolder(tempFolder({ 'agreements/moon.json': records })).files
    expect(file?.lineOf(path)).toBe(line)
  })

  it('is the same in a file with Windows line endings', () => {
    const folder = tempFolder({ 'agreements/moon.json': records.replaceAll('\n', '\r\n') })
    expect(readDataFolder(folder).files[0]?.lineOf([1, 'date', 'value'])).toBe(13)
  })
})

describe('invalid JSON is reported with its line', () => {
  it.each([
    ['a truncated file', '[\n  { "id": "x"', 2, 'a closing } is missing'],
    ['an extra comma', '[\n  1,\n]\n', 3, 'a value is missing'],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}\n', 3, 'a comma is missing'],
    ['a comment', '[\n  // a word\n]\n', 2, 'a comment, which JSON does not have'],
    ['single quotes', "[\n  'x'\n]\n", 2, 'a word or sign outside quotes'],
    ['two values', '{}\n{}\n', 2, 'there is more after the end'],
    ['a web page', '<!doctype html>\n', 1, 'a word or sign outside quotes'],
    ['a byte order mark', '\ufeff[]\n', 1, 'a word or sign outside quotes'],
    ['an empty file', '', 1, null],
    ['blank lines, at the last one', '\n\n', 3, null],
  ])('%s', (_name, text, line, words) => {
    const { files, problems } = readDataFolder(tempFolder({ 'claims.json': text }))
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ file: 'claims.json', record: '-', field: '-' }])
    expect(problems[0]?.message).toBe(words === null ? 'is empty' : `is not valid JSON: ${words}`)
    expect(problems[0]?.line).toBe(line)
  })
})

it('a duplicate key is reported at its second occurrence, at any depth', () => {
  const text = '[\n  {\n    "a": {\n      "x": 1,\n      "y": 2,\n      "x": 3\n    },\n    "a": 4\n  }\n]\n'
  const { problems } = readDataFolder(tempFolder({ 'claims.json': text }))
  expect(problems.map(({ line, field, message }) => `${line} ${field} ${message}`).sort()).toEqual([
    '6 x appears twice in one object',
    '8 a appears twice in one object',
  ])
})

it('reads only the JSON files of a data folder, sorted by path', () => {
  const folder = tempFolder({
    'sources/press.json': [],
    'claims.json': [],
    'agreements/moon.json': [],
    'agreements/gulf.json': [],
    'agreements/old/moon.json': [],
    'frozen/2025/claims.json': [],
    'README.md': '# Data',
    'notes.jsonc': '[]',
  })
  const expected = ['agreements/gulf.json', 'agreements/moon.json', 'claims.json', 'sources/press.json']
  expect(jsonFiles(folder)).toEqual(expected)
  expect(readDataFolder(folder).files.map(({ path }) => path)).toEqual(expected)
})

it('an empty folder has no files', () => {
  expect(readDataFolder(tempFolder({}))).toEqual({ files: [], problems: [], unreadable: [] })
})
