/** “C.N.E.S.” is CNES. */
const dottedAcronym = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu

/**
 * The key by which a name is recognised, however it is written: without case, accents, punctuation and a leading article.
 * Empty for a value that is not text.
 */
export function nameKey(name: unknown): string {
  if (typeof name !== 'string') return ''
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = keyOf(name)
  if (keys.size < mostKeys) keys.set(name, key)
  return key
}

/** Keys of names seen before: a form asks for those of every organisation whenever a letter is typed. */
const keys = new Map<string, string>()
const mostKeys = 5000

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]s\b/g, 's')
    .replace(dottedAcronym, (letters) => letters.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** The keys that a name as written in a text may mean: “Egyptian Space Agency (EgSA)” gives also the part before the bracket. */
export function nameKeys(name: unknown): readonly string[] {
  if (typeof name !== 'string') return []
  const outside = name.replace(/\([^)]*\)/g, ' ')
  return [...new Set([nameKey(name), nameKey(outside)])].filter(Boolean)
}
