/**
 * Joins hard-wrapped lines of a licence: a long line and the next, if it continues with words. Titles, rules, lists
 * and copyright lines stay separate. The words are unchanged.
 */
export function unwrapLines(text: string): string {
  return text.replace(/(?<=^[ \t]*\S.{48,}[^-=\n])\n[ \t]*(?!Copyright)(?=[\p{L}"“(])/gmu, ' ')
}
