/** Returns the absolute address of the site, with a slash at its end. */
export function siteAddress(): string {
  return location.origin + import.meta.env.BASE_URL
}

/** Returns the absolute address of the folder with the published files, with a slash at its end. */
export function dataFolder(): string {
  return `${siteAddress()}data/`
}
