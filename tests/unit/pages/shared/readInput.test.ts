import { afterEach, expect, it, vi } from 'vitest'
import { mostBytes, readInput } from '../../../../src/pages/shared/data/own/readInput'

const bytes = (...parts: (string | number[])[]) =>
  new File(
    parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))),
    'own.csv',
  )

/** A response that never ends. */
function endless(headers: Record<string, string> = {}) {
  const piece = new Uint8Array(1_000_000).fill(32)
  let sent = 0
  const body = new ReadableStream({
    pull: (controller) => {
      sent += piece.length
      controller.enqueue(piece)
    },
  })
  const answer = new Response(body, { headers })
  Object.defineProperty(answer, 'url', { value: 'https://example.org/own.csv' })
  vi.stubGlobal('fetch', async () => answer)
  return () => sent
}

afterEach(() => void vi.unstubAllGlobals())

it('a file is read completely, reporting progress', async () => {
  const shares: (number | null)[] = []
  const { content, name } = await readInput(bytes('Åland, ', '中国'), (share) => void shares.push(share))
  expect([content, name, shares.at(-1)]).toEqual(['Åland, 中国', 'own.csv', 1])
})

it.each([
  ['that begins as one', bytes('PAR1', [0xff, 0])],
  ['that is called one', new File([new Uint8Array([0xff, 0, 1])], 'Table.PARQUET')],
])('the bytes of a Parquet file %s are kept as they are', async (_what, file) => {
  const { content } = await readInput(file, () => {})
  expect(content).toEqual(await file.arrayBuffer())
})

it('a web page is text, whatever the address says', async () => {
  const page = new File(['<!doctype html>'], 'table.parquet')
  expect((await readInput(page, () => {})).content).toBe('<!doctype html>')
})

it.each([
  ['a byte of another encoding', bytes('Perm', [0xfa], ' and more')],
  ['a truncated last character', bytes('Åland', [0xe4, 0xb8])],
])('%s is rejected as not UTF-8', async (_what, file) => {
  await expect(readInput(file, () => {})).rejects.toThrow('not-utf8')
})

it('a file that is too large is rejected before reading', async () => {
  const file = bytes('a')
  Object.defineProperty(file, 'size', { value: mostBytes + 1 })
  const stream = vi.spyOn(file, 'stream')
  await expect(readInput(file, () => {})).rejects.toThrow('too-large: 100')
  expect(await stream.mock.results[0]?.value.getReader().read()).toMatchObject({ done: false })
})

it.each([
  ['without a Content-Length', {}],
  ['with a wrong Content-Length', { 'content-length': '10' }],
])('an endless response %s is aborted at the size limit', async (_what, headers) => {
  const sent = endless(headers)
  await expect(readInput('https://example.org/own.csv', () => {})).rejects.toThrow('too-large: 100')
  expect(sent()).toBeLessThan(mostBytes + 5_000_000)
})
