import type { Licensed } from '../../publish/licenceList'

/** Licences under which a package may ship: all allow anybody to use, modify and redistribute the app. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
])

/** Packages that may ship under a licence that is not in the list; see docs/dependencies.md for the reasons. */
const exceptions: Readonly<Record<string, string>> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
  mediabunny: 'MPL-2.0',
}

/** Explains in one sentence why a package must not ship; null if it may. */
export function licenceFault({ name, version, licence, text }: Licensed): string | null {
  const what = `${name} ${version} is in the build,`
  if (licence === '') return `${what} but its package.json names no licence: use another package.`
  // “A AND B” binds users to both licences.
  if (exceptions[name] !== licence && !licence.split(' AND ').every((id) => allowed.has(id)))
    return `${what} but its licence, ${licence}, is not one of those in src/build/licences/licenceFault.ts: use another package, or add the licence to that list if it allows anybody to use, modify and redistribute the app.`
  if (text === '') return `${what} but does not include the text of its licence, which must ship with it.`
  return null
}
