/**
 * The text of a licence, word for word, without the line ends that its authors made only for a width: after a long line
 * that the next one goes on with words. Titles, rules, lists and lines of copyright stay lines of their own.
 */
export function unwrapLines(text: string): string {
  return text.replace(/(?<=^[ \t]*\S.{48,}[^-=\n])\n[ \t]*(?!Copyright)(?=[\p{L}"“(])/gmu, ' ')
}
