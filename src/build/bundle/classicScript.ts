import { build, type Rolldown } from 'vite'
import { packageOf } from '../licences/packageOf'

interface ClassicScript {
  code: string
  /** Modules that it is made of, by their paths. */
  files: string[]
}

/** A module and all that it imports as one script of its own, which is no module. `path`: from the root. */
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
  if (!chunk || built[0]?.output.length !== 1) throw new Error(`${path} is not one script`)
  return { code: chunk.code, files: chunk.moduleIds }
}

/**
 * Such a script for a plain `<script src>`. Throws where a package has come into it: these stand first on pages, also of
 * others, and bring our own lines alone.
 */
export async function ownScript(root: string, path: string): Promise<string> {
  const { code, files } = await classicScript(root, path)
  const foreign = files.filter((file) => packageOf(file, root) !== null)
  if (foreign.length > 0) throw new Error(`${path} brings a package: ${foreign.join(', ')}`)
  return code
}
