import type { Source } from '../schema'

/**
 * Key of the writer of a source. Two prints of one text have one writer, and so have a body's own site and its release
 * printed elsewhere. In older data, which does not name the writer, it is the name before “via” or “(”.
 */
export function writerKey({
  issuer,
  writer,
  publisherId,
  publisher,
}: Pick<Source, 'issuer' | 'writer' | 'publisherId' | 'publisher'>): string {
  return issuer ?? writer ?? publisherId ?? writerName({ publisher }).toLowerCase()
}

/** Name of the writer as spelt in a source: “Xinhua” of “Xinhua via Space Daily”. */
export function writerName({ publisher, publisherId }: Pick<Source, 'publisher' | 'publisherId'>): string {
  const [writer = ''] = publisher.split(publisherId === undefined ? / via | \(| \/ |, / : ' via ')
  return writer.trim()
}
