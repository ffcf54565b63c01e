import type { ShippedPackage } from '../../publish/licenceList'

/** Returns the number of packages per licence, most frequent first. */
export function countLicences(packages: readonly ShippedPackage[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
}
