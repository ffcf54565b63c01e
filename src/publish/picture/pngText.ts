import type { PictureMetadata } from './standaloneSvg'

/** Inserts texts (`iTXt`, UTF-8) after the header of a PNG, so that title, source and rights travel with the picture. */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const headerEnd = 8 + 4 + 4 + 13 + 4
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  const added = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const whole = new Uint8Array(png.length + added)
  whole.set(png.subarray(0, headerEnd))
  let at = headerEnd
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  whole.set(png.subarray(headerEnd), at)
  return whole
}

/** One `iTXt` chunk: length, type, keyword, flags, text, checksum (PNG specification, section 11.3.3.4). */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  const name = encoder.encode(keyword)
  const words = encoder.encode(text)
  // Keyword and NUL, two compression bytes (0: not compressed), empty language and translated keyword with NULs, text.
  const data = new Uint8Array(name.length + 5 + words.length)
  data.set(name)
  data.set(words, name.length + 5)
  const chunk = new Uint8Array(12 + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(encoder.encode('iTXt'), 4)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, checksum(chunk.subarray(4, 8 + data.length)))
  return chunk
}

/** CRC-32 as defined for PNG. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** Metadata under the keywords registered in the PNG specification. */
export function pngTexts({
  title,
  description,
  headlineNote,
  link,
  publisher,
  rights,
  date,
}: PictureMetadata): Readonly<Record<string, string>> {
  return {
    Title: title,
    Description: description,
    ...(headlineNote ? { Comment: headlineNote } : {}),
    Author: publisher,
    Copyright: rights,
    ...(date ? { 'Creation Time': date } : {}),
    ...(link ? { Source: link } : {}),
  }
}
