import { build, type Rolldown } from 'vite'
import { packageOf } from '../licences/packageOf'

interface ClassicScript {
  code: string
  /** Paths of the modules in it. */
  files: string[]
}

/** Bundles a module and all its imports into one classic script (IIFE). `path` is relative to the root. */
export async function classicScript(
  root: string,
  path: string,
  define: Record<string, string> = {},
): Promise<ClassicScript> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path, formats: ['iife'], name: 'spacePartnership' },
    },
  })) as Rolldown.RolldownOutput[]
  const chunk = built[0]?.output[0]
  if (!chunk || built[0]?.output.length !== 1) throw new Error(`${path} was not bundled into a single script`)
  return { code: chunk.code, files: chunk.moduleIds }
}

/**
 * Bundles a script that must contain only our own code. Throws if a package got into it: these scripts run before
 * anything else, on other people's pages too, so they must stay small and need no licence notice.
 */
export async function ownScript(root: string, path: string): Promise<string> {
  const { code, files } = await classicScript(root, path)
  const foreign = files.filter((file) => packageOf(file, root) !== null)
  if (foreign.length > 0)
    throw new Error(`${path} must not import packages, but its bundle contains ${foreign.join(', ')}`)
  return code
}
