/**
 * Address of the published site, ending in a slash. `SITE_URL` is its origin, or its whole address with the base path,
 * as GitHub Pages provides it. Empty if it is not set; tags that need an absolute URL are then left out.
 */
export function siteAddress(base: string, site = process.env.SITE_URL ?? ''): string {
  if (site === '') return ''
  if (!/^https?:\/\//.test(site) || !URL.canParse(site))
    throw new Error(`SITE_URL “${site}” is not an http or https address.`)
  const { origin, pathname } = new URL(site)
  const path = pathname.replace(/\/?$/, '/')
  if (path !== '/' && path !== base)
    throw new Error(`SITE_URL “${site}” does not end in the base path ${base}: set BASE_PATH to ${path}.`)
  return origin + base
}
