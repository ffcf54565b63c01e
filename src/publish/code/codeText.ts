import type { CodeView } from './codeView'

/** Lines of code are broken before they are longer than this. */
const mostLetters = 120

/**
 * Code before and after a list of conditions, and what joins them: on one line if that is short enough, otherwise with each
 * condition on a line of its own.
 */
export function withConditions(
  before: string,
  conditions: readonly string[],
  after: string,
  join: { inLine: string; newLine: string },
): string {
  const short = before + conditions.join(join.inLine) + after
  return short.length <= mostLetters ? short : before + conditions.join(join.newLine) + after
}

/** A text as Python, R and JavaScript write it. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}

export function quotedList(values: readonly string[]): string {
  return values.map(quoted).join(', ')
}

/** Whether any condition looks for a value in a cell with several. */
export function readsLists({ cells, partners }: Pick<CodeView, 'cells' | 'partners'>): boolean {
  return (partners !== null && partners.kind !== 'beside') || cells.some(({ isList }) => isList)
}
