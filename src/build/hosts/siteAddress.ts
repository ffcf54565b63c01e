/**
 * The address at which a build will be served, ending in a slash: `SITE_URL=https://example.org` with the base path.
 * Empty where nobody has said it; then what needs a whole address goes without one.
 */
export function siteAddress(base: string): string {
  const site = (process.env.SITE_URL ?? '').replace(/\/$/, '')
  return site === '' ? '' : site + base
}
