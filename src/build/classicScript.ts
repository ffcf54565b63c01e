import { build, type Rolldown } from 'vite'

/** A module and all that it imports as one script of its own, for a plain `<script src>`. `path`: from the root. */
export async function classicScript(
  root: string,
  path: string,
  define: Record<string, string> = {},
): Promise<string> {
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
  return chunk.code
}
