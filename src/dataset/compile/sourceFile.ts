/** The file of a source in a data folder: that of the first letter of its id, or `0-9`. */
export function sourceFile(id: string): string {
  const [first = ''] = id
  return `sources/${/[a-z]/.test(first) ? first : '0-9'}.json`
}
