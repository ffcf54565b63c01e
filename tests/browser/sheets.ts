import { inflateSync } from 'node:zlib'

const page = /\/Type\s*\/Page\b/g

/** How many sheets a PDF has: Chromium says so in plain words, Firefox in packed ones. */
export function sheetsIn(pdf: Buffer): number {
  const plain = pdf.toString('latin1')
  const packed = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) =>
    unpack(pdf.subarray(index + length)),
  )
  return [plain, ...packed].reduce((sum, part) => sum + (part.match(page)?.length ?? 0), 0)
}

function unpack(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}
