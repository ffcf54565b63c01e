/** What a spreadsheet would run as a formula. */
const formula = /^[=+\-@]/

/** Rows as text for the clipboard: a head and one line per row, cells parted by tabs, as spreadsheets paste it. */
export function tabbedRows(
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
): string {
  const lines = [head, ...rows.map((cells) => cells.map((cell) => cellText(cell ?? '')))]
  return lines.map((cells) => cells.join('\t')).join('\n')
}

function cellText(value: string | number | boolean): string {
  const words = String(value).replace(/\s+/g, ' ')
  return typeof value === 'string' && formula.test(words) ? `'${words}` : words
}
