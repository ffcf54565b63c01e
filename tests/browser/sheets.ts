import { inflateSync } from 'node:zlib'

const page = /\/Type\s*\/Page\b/g

/** Number of pages of a PDF. Chromium writes the page objects as plain text, Firefox compresses them. */
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
