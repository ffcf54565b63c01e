/** Converts to lower case without accents, so that “turkiye” finds “Türkiye”. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
