import { markWords } from './markWords'

/** A text with the words that the search found marked. */
export function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  let at = 0
  return markWords(text, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
