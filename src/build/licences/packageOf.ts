import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fontSource, subsetPath } from '../pictures/fontSubset'

const require = createRequire(import.meta.url)
const vite = require.resolve('vite/package.json')

/** Tools that put some lines of their own into what they build, by the names they give these. */
const helpers: readonly (readonly [string, string])[] = [
  ['\0vite/', dirname(vite)],
  ['\0rolldown/', dirname(createRequire(vite).resolve('rolldown/package.json'))],
]

/**
 * The folder of the package that a file of the build is from; null where it is our own. Throws where nobody can tell.
 * `file`: the path, absolute or from `root`, or the name of what has none.
 */
export function packageOf(file: string, root: string): string | null {
  if (file.startsWith('\0')) {
    if (file.startsWith('\0virtual:')) return null
    const helper = helpers.find(([prefix]) => file.startsWith(prefix))
    if (!helper) throw new Error(`Which package “${file.slice(1)}” is from is not known to packageOf.ts`)
    return helper[1]
  }
  // Our own file, but made of the package’s.
  const path = file === subsetPath ? fontSource : resolve(root, file)
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? null
}
