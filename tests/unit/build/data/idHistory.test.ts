import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataCheck } from '../../../../src/build/data/dataCheck'
import { dataFormat } from '../../../../src/build/data/dataFormat'
import { readHistory } from '../../../../src/build/data/readHistory'
import { release } from '../../../../src/build/release/release'
import { record, smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const now = new Date('2026-11-24T12:00:00Z')
const rejected =
  '# Rejected\n\n| not used | kept | reason |\n| --- | --- | --- |\n| gone | first | Same act. |\n'

/** A folder whose records `first` and `second` are frozen, and then replaced by these. */
function afterFreezing(records: readonly object[], text = rejected): string {
  const [first] = smallFolder()['agreements/moon.json']
  const folder = tempFolder({
    ...smallFolder(),
    'agreements/moon.json': [first, record({ id: 'second' })],
  })
  expect(release([folder], now).exitCode).toBe(0)
  writeFileSync(join(folder, 'REJECTED.md'), text)
  writeFileSync(join(folder, 'agreements/moon.json'), JSON.stringify([first, ...records]))
  dataFormat([folder])
  return folder
}

describe('ids of frozen versions and of REJECTED.md', () => {
  it('are read with the file and line where they stand', () => {
    const { agreements, sources } = readHistory(afterFreezing([record({ id: 'second' })]))
    expect([...agreements.keys()]).toEqual(['first', 'second', 'gone'])
    expect([...sources.keys()]).toEqual(['daily', 'own', 'weekly'])
    expect(agreements.get('gone')).toMatchObject({ file: 'REJECTED.md', isRejected: true })
    expect(agreements.get('gone')?.line()).toBe(5)
    const { file = '', line } = agreements.get('second') ?? {}
    expect(file).toMatch(/^versions\/2026-11-24-[0-9a-f]{8}\.json$/)
    expect(line?.()).toBeGreaterThan(10)
  })

  it('the line of a frozen record is that of its entry', () => {
    const folder = afterFreezing([record({ id: 'second' })])
    const used = readHistory(folder).agreements.get('second')
    const lines = readFileSync(join(folder, used?.file ?? ''), 'utf8').split('\n')
    expect(lines[(used?.line() ?? 0) - 1]).toMatch(/^\{"id":"second",/)
  })

  it.each([
    ['a record that keeps its id', [record({ id: 'second' })], rejected],
    ['a renamed record with its former id', [record({ id: 'better', formerIds: ['second'] })], rejected],
    ['a removed record that is listed as rejected', [], `${rejected}| second | first | Same act. |\n`],
  ])('accepted: %s', (_name, records, text) => {
    const { exitCode, output } = dataCheck(['--folder', afterFreezing(records, text)], now)
    expect(output).toContain('no problems')
    expect(exitCode).toBe(0)
  })

  it.each([
    [
      'a renamed record without its former id',
      [record({ id: 'better' })],
      /versions\/2026-11-24-\w+\.json:\d+ second id: is in this frozen version, but no record has this id any more → add it to the formerIds/,
    ],
    [
      'a removed record',
      [],
      /versions\/\S+ second id: is in this frozen version, but no record has this id any more/,
    ],
    [
      'a rejected id',
      [record({ id: 'second' }), record({ id: 'gone', date: { value: '2020-04-02', basis: 'signed' } })],
      /agreements\/moon\.json:\d+ gone id: is listed in REJECTED\.md as not used → choose another id/,
    ],
    [
      'a former id that is in use',
      [record({ id: 'second', formerIds: ['first'] })],
      /agreements\/moon\.json:\d+ second formerIds\.0: “first” is also the id of first → an id leads to one record/,
    ],
    [
      'one former id of two records',
      [
        record({ id: 'a', formerIds: ['second'] }),
        record({ id: 'b', date: { value: '2020-04-02', basis: 'signed' }, formerIds: ['second'] }),
      ],
      /agreements\/moon\.json:\d+ b formerIds\.0: “second” is also a former id of a/,
    ],
  ])('refused: %s', (_name, records, words) => {
    const folder = afterFreezing(records)
    const { exitCode, output } = dataCheck(['--folder', folder], now)
    expect(exitCode).toBe(1)
    expect(output).toMatch(words)
    expect(output.split('\n').filter((line) => line.startsWith(basename(folder)))).toHaveLength(1)
  })
})

describe('a renamed record', () => {
  it('is listed in a release as changed, not as removed and added', () => {
    const folder = afterFreezing([record({ id: 'better', formerIds: ['second'] })])
    const { output } = release([folder], new Date('2026-12-01T12:00:00Z'))
    expect(output).toContain('agreements: 0 added, 1 changed, 0 removed')
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('- changed `better`: id, ')
  })
})
