import { type PictureWeight, textWidth } from './textWidth'

interface Room {
  widthPx: number
  sizePx: number
  weight?: PictureWeight
  /** Maximum number of lines; the last one ends in an ellipsis if text was cut. */
  mostLines: number
}

/** Wraps a text between words to lines that fit a width. A word wider than that is broken. */
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

/** Cuts a text with an ellipsis if it is wider than a width. */
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
