/** The address that resolves a DOI. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi}`
}
