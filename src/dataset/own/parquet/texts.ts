/**
 * Distinct texts as UTF-8: text t is `bytes` from `offsets[t]` to `offsets[t + 1]`. Text 0 is the empty one. A million short texts
 * take a fifth of the memory of as many strings, and are sent from a worker to the page without being copied.
 */
export interface Texts {
  bytes: Uint8Array
  offsets: Uint32Array
  /** Hash table with open addressing: positions of texts plus 1, 0 for a free slot. Its length is a power of two. */
  slots: Uint32Array
}

const decoder = new TextDecoder()

export function textCount({ offsets }: Texts): number {
  return offsets.length - 1
}

/** The text at a position. */
export function textAt({ bytes, offsets }: Texts, position: number): string {
  return decoder.decode(bytes.subarray(offsets[position], offsets[position + 1]))
}

/** Whether a text has nothing but letters, digits and signs of English: no control characters, and no others either. */
export function isPrintableAscii({ bytes, offsets }: Texts, position: number): boolean {
  const end = offsets[position + 1] as number
  for (let i = offsets[position] as number; i < end; i++) {
    const byte = bytes[i] as number
    if (byte < 0x20 || byte > 0x7e) return false
  }
  return true
}

/** The position of a text; −1 if it is not among them. */
export function findText(texts: Texts, text: string): number {
  const wanted = new TextEncoder().encode(text)
  const { slots } = texts
  for (let slot = hashOf(wanted) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const known = slots[slot] as number
    if (known === 0 || isAt(texts, known - 1, wanted)) return known - 1
  }
}

/** Orders two texts by their bytes, as `<` does for ASCII. */
export function compareTexts({ bytes, offsets }: Texts, a: number, b: number): number {
  const startOfA = offsets[a] as number
  const startOfB = offsets[b] as number
  const lengthOfA = (offsets[a + 1] as number) - startOfA
  const lengthOfB = (offsets[b + 1] as number) - startOfB
  const shorter = Math.min(lengthOfA, lengthOfB)
  for (let i = 0; i < shorter; i++) {
    const difference = (bytes[startOfA + i] as number) - (bytes[startOfB + i] as number)
    if (difference !== 0) return difference
  }
  return lengthOfA - lengthOfB
}

/** Collects distinct texts. */
export class TextPool {
  bytes = new Uint8Array(1024)
  offsets = new Uint32Array(256)
  private slots = new Uint32Array(512)
  private hashes = new Uint32Array(256)
  private size = 0

  constructor() {
    this.add(new Uint8Array(0))
  }

  /** The position of a text, which is added if it is new. */
  add(text: Uint8Array): number {
    const { slots, hashes } = this
    const hash = hashOf(text)
    let slot = hash & (slots.length - 1)
    for (;;) {
      const known = slots[slot] as number
      if (known === 0) break
      if (hashes[known - 1] === hash && isAt(this, known - 1, text)) return known - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    const start = this.offsets[this.size] as number
    this.makeRoom(start + text.length)
    this.bytes.set(text, start)
    this.hashes[this.size] = hash
    this.size++
    this.offsets[this.size] = start + text.length
    slots[slot] = this.size
    if (this.size * 2 > this.slots.length) this.rehash()
    return this.size - 1
  }

  /** The texts so far, without room for more. */
  finish(): Texts {
    const end = this.offsets[this.size] as number
    return {
      bytes: this.bytes.slice(0, end),
      offsets: this.offsets.slice(0, this.size + 1),
      slots: this.slots,
    }
  }

  private makeRoom(end: number) {
    if (end > this.bytes.length) {
      const larger = new Uint8Array(Math.max(end, 2 * this.bytes.length))
      larger.set(this.bytes)
      this.bytes = larger
    }
    if (this.size + 2 > this.offsets.length) {
      const larger = new Uint32Array(2 * this.offsets.length)
      larger.set(this.offsets)
      this.offsets = larger
      const hashes = new Uint32Array(larger.length)
      hashes.set(this.hashes)
      this.hashes = hashes
    }
  }

  private rehash() {
    this.slots = new Uint32Array(2 * this.slots.length)
    const { slots, hashes } = this
    for (let position = 0; position < this.size; position++) {
      let slot = (hashes[position] as number) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = position + 1
    }
  }
}

function isAt(
  { bytes, offsets }: Pick<Texts, 'bytes' | 'offsets'>,
  position: number,
  text: Uint8Array,
): boolean {
  const start = offsets[position] as number
  if ((offsets[position + 1] as number) - start !== text.length) return false
  // Copies of a text usually differ at their end.
  for (let i = text.length - 1; i >= 0; i--) if (bytes[start + i] !== text[i]) return false
  return true
}

/** FNV-1a, with its upper bits mixed into the lower ones, which choose the slot. */
function hashOf(text: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text[i] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
