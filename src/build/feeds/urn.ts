import { createHash } from 'node:crypto'

/** Namespace of our names: a random UUID that never changes, because readers know entries by what follows from it. */
const namespace = '7f0c2f5e-3c0b-4f0e-9d0a-5f6a1c1f7b52'

/**
 * A permanent id for a name, as RFC 4287 demands it: the same wherever the site is published, and valid where the build
 * does not know its address. UUID version 5 (RFC 9562).
 */
export function urn(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
