import type { DetailsKind } from '../shared/links/DetailsLink'

/** A piece of a sentence: text or a link. */
export type SentencePiece = string | { kind: DetailsKind; id: string; label: string }

const pattern = /⟦(country|record|program):([^|⟧]+)\|([^⟧]*)⟧/g

/** Returns a link encoded in text, so that sentences can be composed as plain strings in any word order. */
export function linkMark(kind: DetailsKind, id: string, label: string): string {
  return `⟦${kind}:${id}|${label}⟧`
}

/** Splits a sentence into text and links. */
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
