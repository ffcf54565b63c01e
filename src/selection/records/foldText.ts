/** Lower case and without accents, so that “Türkiye” is found as “turkiye”. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
