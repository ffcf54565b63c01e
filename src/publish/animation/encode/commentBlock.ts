/** A comment extension: blocks of at most 255 bytes (GIF89a, section 24). */
export function commentBlock(text: string): readonly number[] {
  const bytes = new TextEncoder().encode(text)
  const blocks: number[] = []
  for (let from = 0; from < bytes.length; from += 255) {
    const block = bytes.subarray(from, from + 255)
    blocks.push(block.length, ...block)
  }
  return [0x21, 0xfe, ...blocks, 0]
}
