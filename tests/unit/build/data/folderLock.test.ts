import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataFormat } from '../../../../src/build/data/dataFormat'
import { lockFolder, lockName } from '../../../../src/build/data/folderLock'
import { release } from '../../../../src/build/release/release'
import { smallFolder } from '../../dataset/smallFolder'
import { tempFolder } from '../tempFolder'

const since = '2026-11-30T08:00:00.000Z'
/** No process has this id. */
const ended = 2 ** 30

function lockedBy(writer: object | string): string {
  return tempFolder({
    ...smallFolder(),
    [lockName]: typeof writer === 'string' ? writer : JSON.stringify(writer),
  })
}

it('a second writer is told who is writing, and writes nothing', () => {
  const folder = tempFolder(smallFolder())
  const first = lockFolder(folder, 'npm run data:add')
  const before = readdirSync(folder)
  for (const second of [dataFormat([folder]), release([folder], new Date(since))]) {
    expect(second.exitCode).toBe(1)
    expect(second.output).toContain(`npm run data:add (process ${process.pid}, since `)
    expect(second.output).toContain(`is writing to ${folder}. Nothing was written: wait until it has ended`)
  }
  expect(readdirSync(folder)).toEqual(before)
  if (first.ok) first.release()
  expect(dataFormat([folder]).exitCode).toBe(0)
  expect(existsSync(join(folder, lockName))).toBe(false)
})

it('the lock of a process that has ended is taken over', () => {
  const folder = lockedBy({ pid: ended, host: hostname(), command: 'npm run data:add', since })
  const lock = lockFolder(folder, 'npm run release')
  expect(lock.ok).toBe(true)
  if (lock.ok) lock.release()
  expect(readdirSync(folder).filter((name) => name.startsWith(lockName))).toEqual([])
})

it.each([
  [
    'of another machine',
    { pid: ended, host: 'elsewhere', command: 'npm run data:add', since },
    'on elsewhere',
  ],
  ['that nobody can read', '', 'Another command is writing'],
])('a lock %s is kept, and its file is named', (_name, writer, words) => {
  const folder = lockedBy(writer)
  const lock = lockFolder(folder, 'npm run release')
  expect(lock).toMatchObject({ ok: false, refusal: { exitCode: 1 } })
  expect(lock.ok ? '' : lock.refusal.output).toContain(words)
  expect(lock.ok ? '' : lock.refusal.output).toContain(`delete ${join(folder, lockName)}`)
})

it('a lock is kept while a file cannot be formatted, and given back afterwards', () => {
  const folder = tempFolder(smallFolder())
  writeFileSync(join(folder, 'claims.json'), '[')
  expect(dataFormat([folder]).exitCode).toBe(1)
  expect(existsSync(join(folder, lockName))).toBe(false)
})

it('what interrupted commands left behind is removed', () => {
  const folder = tempFolder({
    ...smallFolder(),
    [`${lockName}.${ended}`]: JSON.stringify({
      pid: ended,
      host: hostname(),
      command: 'npm run release',
      since,
    }),
    [`${lockName}.1`]: JSON.stringify({ pid: ended, host: 'elsewhere', command: 'npm run release', since }),
    'about.json.new': '{}',
    'agreements/moon.json.new': '[',
  })
  const lock = lockFolder(folder, 'npm run data:add')
  if (lock.ok) lock.release()
  const left = [...readdirSync(folder), ...readdirSync(join(folder, 'agreements'))]
  // The lock of another machine may still be being taken.
  expect(left.filter((name) => name.startsWith(lockName) || name.endsWith('.new'))).toEqual([`${lockName}.1`])
  expect(left).toContain('moon.json')
})
