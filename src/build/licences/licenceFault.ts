import type { Licensed } from '../../publish/licenceList'

/** Licences under which a package may ship: each lets anybody use, change and pass on the whole. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
])

/** Packages that may ship under another one, which they alone have; docs/dependencies.md says why. */
const exceptions: Readonly<Record<string, string>> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
}

/** Why a package may not ship, in a sentence; null where it may. */
export function licenceFault({ name, version, licence, text }: Licensed): string | null {
  const what = `${name} ${version} is in the build,`
  if (licence === '') return `${what} but its package.json names no licence: take another package.`
  // Whoever takes “A AND B” takes both.
  if (exceptions[name] !== licence && !licence.split(' AND ').every((id) => allowed.has(id)))
    return `${what} but its licence, ${licence}, is not one of those in src/build/licences/licenceFault.ts: take another package, or allow the licence there if it lets anybody use, change and pass on the whole.`
  if (text === '') return `${what} but brings no text of its licence, which must ship with it.`
  return null
}
