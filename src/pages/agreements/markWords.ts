import { foldText } from '../../selection/records/foldText'

/** A piece of text, and whether it is a search hit. */
export interface TextPiece {
  text: string
  isHit: boolean
}

/** Splits a text at words; those in `words` (folded) are hits. Joining the pieces restores the text. */
export function markWords(text: string, words: ReadonlySet<string>): readonly TextPiece[] {
  if (words.size === 0) return [{ text, isHit: false }]
  const pieces: TextPiece[] = []
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (piece === '') continue
    const isHit = words.has(foldText(piece))
    const last = pieces[pieces.length - 1]
    if (last && last.isHit === isHit) last.text += piece
    else pieces.push({ text: piece, isHit })
  }
  return pieces
}

/** Returns the part of a long text around its first hit, with ellipses where it was cut; null without a hit. */
export function snippet(text: string, words: ReadonlySet<string>, around = 60): string | null {
  let at = 0
  for (const piece of markWords(text, words)) {
    if (piece.isHit) {
      const from = Math.max(0, text.lastIndexOf(' ', Math.max(at - around, 0)))
      const end = text.indexOf(' ', at + piece.text.length + around)
      const cut = text.slice(from, end === -1 ? text.length : end).trim()
      return `${from > 0 ? '… ' : ''}${cut}${end === -1 ? '' : ' …'}`
    }
    at += piece.text.length
  }
  return null
}
