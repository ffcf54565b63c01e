const mostLetters = 60
/** Letters kept at the end of a long name, for its extension. */
const endLetters = 16

/**
 * The name under which the data of a file or an address is signed: the file name, and the host of an address. Without
 * control characters, and at most 60 letters.
 */
export function ownName(fileOrAddress: string): string {
  const name = nameOfAddress(fileOrAddress) ?? fileOrAddress
  const letters = [...name.replace(/\p{C}/gu, '').trim()]
  if (letters.length <= mostLetters) return letters.join('')
  return `${letters.slice(0, mostLetters - endLetters - 1).join('')}…${letters.slice(-endLetters).join('')}`
}

function nameOfAddress(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null
  const { host, pathname } = new URL(address)
  const file = pathname.split('/').at(-1)
  return file ? `${decoded(file)} (${host})` : host
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
