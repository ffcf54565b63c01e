import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fontSource, subsetPath } from '../pictures/fontSubset'

const require = createRequire(import.meta.url)
const vite = require.resolve('vite/package.json')

/** Tools that inject their own code into a build, by the prefix of their virtual module ids. */
const helpers: readonly (readonly [string, string])[] = [
  ['\0vite/', dirname(vite)],
  ['\0rolldown/', dirname(createRequire(vite).resolve('rolldown/package.json'))],
]

/**
 * Folder of the package that a source file of the build belongs to; null if it is our own. Throws for unknown virtual
 * modules. `file` is a path, absolute or relative to `root`, or the id of a virtual module.
 */
export function packageOf(file: string, root: string): string | null {
  if (file.startsWith('\0')) {
    if (file.startsWith('\0virtual:')) return null
    const helper = helpers.find(([prefix]) => file.startsWith(prefix))
    if (!helper)
      throw new Error(
        `Unknown virtual module “${file.slice(1)}”: add its package to src/build/licences/packageOf.ts`,
      )
    return helper[1]
  }
  // Our own file, but derived from the package’s font.
  const path = file === subsetPath ? fontSource : resolve(root, file)
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? null
}
