import { type ConfigEnv, createServer, type Plugin } from 'vite'

/**
 * Loads a module of the app while the app is being built, with everything that its imports need (styles, virtual
 * modules), gives it to `use`, and closes what it opened.
 */
export async function loadAsApp<Module, Result>(
  root: string,
  path: string,
  plugins: readonly Plugin[],
  use: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [...plugins],
    appType: 'custom',
    logLevel: 'error',
    mode: 'production' satisfies ConfigEnv['mode'],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await use((await server.ssrLoadModule(path)) as Module)
  } finally {
    await server.close()
  }
}
