/** The host of a web address, without `www.` and a final dot; null if it is not an address. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
}
