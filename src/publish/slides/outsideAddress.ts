/** An address as a link of a file may carry it; null for all but pages of the web, which office programs would not open. */
export function outsideAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
