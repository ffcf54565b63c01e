import type { DetailsKind } from '../shared/links/DetailsLink'

/** A piece of a sentence: words, or a thing to link to. */
export type SentencePiece = string | { kind: DetailsKind; id: string; label: string }

const pattern = /⟦(country|record|program):([^|⟧]+)\|([^⟧]*)⟧/g

/** A thing inside a sentence, so that the words can be put together in any order and still lead to it. */
export function linkMark(kind: DetailsKind, id: string, label: string): string {
  return `⟦${kind}:${id}|${label}⟧`
}

/** A sentence with link marks as its pieces, in order. */
export function sentencePieces(sentence: string): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  let end = 0
  for (const match of sentence.matchAll(pattern)) {
    if (match.index > end) pieces.push(sentence.slice(end, match.index))
    const [whole, kind = '', id = '', label = ''] = match
    pieces.push({ kind: kind as DetailsKind, id, label })
    end = match.index + whole.length
  }
  if (end < sentence.length) pieces.push(sentence.slice(end))
  return pieces
}
