import { extname } from 'node:path'
import type { LicenceList, ShippedPackage, ShippedPart } from '../../publish/licenceList'
import { packageOf } from './packageOf'
import { readLicence } from './readLicence'

const partOf: Readonly<Record<string, ShippedPart>> = {
  '.css': 'styles',
  '.woff2': 'fonts',
  '.png': 'images',
  '.svg': 'images',
  '.json': 'data',
}

/** The packages that the source files of a build belong to, sorted by name, and the app itself. */
export function listLicences(files: readonly string[], root: string): LicenceList {
  const packages = new Map<string, Set<ShippedPart>>()
  for (const file of files) {
    const folder = packageOf(file, root)
    if (folder === null) continue
    const parts = packages.get(folder) ?? new Set()
    packages.set(folder, parts.add(partOf[extname(file)] ?? 'code'))
  }
  const read = [...packages].map(
    ([folder, parts]): ShippedPackage => ({ ...readLicence(folder), parts: [...parts].sort() }),
  )
  return { own: readLicence(root), packages: read.sort((a, b) => compare(a.name, b.name)) }
}

/** By code unit rather than by locale, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
