import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { datasetPlugin } from '../dataset/datasetPlugin'
import { geometryPlugin } from '../geometry/geometryPlugin'

/** The app that is being built: its root, its base path and its data folder. */
interface AppPlace {
  root: string
  base: string
  folder: string
}

/**
 * Loads a module of the app while the app is being built, with everything that its imports need (styles, virtual
 * modules), gives it to `use`, and closes what it opened.
 */
export async function loadAsApp<Module, Result>(
  { root, base, folder }: AppPlace,
  path: string,
  use: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root,
    base,
    configFile: false,
    plugins: [react(), datasetPlugin(folder), geometryPlugin()],
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await use((await server.ssrLoadModule(path)) as Module)
  } finally {
    await server.close()
  }
}
