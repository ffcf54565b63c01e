import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { datasetPlugin } from '../dataset/datasetPlugin'
import { qualityPlugin } from '../dataset/qualityPlugin'
import { geometryPlugin } from '../geometry/geometryPlugin'

interface AppOptions {
  root: string
  base: string
  /** Data folder, relative to the root. */
  folder: string
}

/**
 * Loads one module of the app in Node with everything its imports need (styles, virtual modules), passes it to `use`,
 * and releases the server.
 */
export async function loadAsApp<Module, Result>(
  options: AppOptions,
  path: string,
  use: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createAppServer(options)
  try {
    return await use((await server.ssrLoadModule(path)) as Module)
  } finally {
    await server.close()
  }
}

/** Loads modules of the app while it is being built. */
export interface AppModules {
  load: <Module>(path: string) => Promise<Module>
  /** Add this plugin to the build: it tells the server the root and base, and closes it at the end. */
  plugin: Plugin
}

/** Shares one server among all plugins of a build. With one each, every plugin would transform the whole app again. */
export function appModules(folder: string): AppModules {
  let options: AppOptions = { root: process.cwd(), base: '/', folder }
  let server: ReturnType<typeof createAppServer> | null = null
  return {
    load: async <Module>(path: string) => {
      server ??= createAppServer(options)
      return (await (await server).ssrLoadModule(path)) as Module
    },
    plugin: {
      name: 'space-partnership:app-modules',
      apply: 'build',
      configResolved({ root, base }) {
        options = { root, base, folder }
      },
      async closeBundle() {
        const opened = server
        server = null
        await (await opened)?.close()
      },
    },
  }
}

function createAppServer({ root, base, folder }: AppOptions) {
  return createServer({
    root,
    base,
    configFile: false,
    plugins: [
      react(),
      datasetPlugin(folder),
      qualityPlugin(folder),
      geometryPlugin(`${folder}/countries.json`),
    ],
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
}
