import { type PictureWeight, textWidth } from './textWidth'

interface Room {
  widthPx: number
  sizePx: number
  weight?: PictureWeight
  /** Lines at most; the last one ends in an ellipsis where words were left out. */
  mostLines: number
}

/** Breaks a text into lines that fit a width, between words; a single word that does not fit is broken inside. */
export function wrapText(
  text: string,
  { widthPx, sizePx, weight = 400, mostLines }: Room,
): readonly string[] {
  const fits = (line: string) => textWidth(line, sizePx, weight) <= widthPx
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  if (line !== '') lines.push(line)
  if (lines.length <= mostLines) return lines
  const rest = lines.slice(mostLines - 1).join(' ')
  return [...lines.slice(0, mostLines - 1), fitText(rest, widthPx, sizePx, weight)]
}

/** A text that fits a width: as it is, or cut with an ellipsis. */
export function fitText(text: string, widthPx: number, sizePx: number, weight: PictureWeight = 400): string {
  if (textWidth(text, sizePx, weight) <= widthPx) return text
  let kept = ''
  let roomPx = widthPx - textWidth('…', sizePx, weight)
  for (const character of text) {
    roomPx -= textWidth(character, sizePx, weight)
    if (roomPx < 0 && kept !== '') break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
