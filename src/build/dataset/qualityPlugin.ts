import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { loadCompiled } from '../data/loadCompiled'
import { qualityFile } from '../data/readDataFolder'
import { qualityFileOf } from './publishedFiles'

const virtualId = 'virtual:quality'
const resolvedId = `\0${virtualId}`
const published = `data/${qualityFile}`

/**
 * Serves the audits of the list: to the Method page as a module and, in development, as `data/quality.json`. `datasetPlugin`
 * publishes that file in a build and reports its problems.
 */
export function qualityPlugin(folder = 'data'): Plugin {
  let root = process.cwd()
  const entries = () => {
    const compiled = loadCompiled(resolve(root, folder), new Date())
    return compiled.ok ? compiled.quality : []
  }
  return {
    name: 'space-partnership:quality',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === virtualId ? resolvedId : undefined
    },
    load(id) {
      return id === resolvedId ? `export const quality = ${JSON.stringify(entries())}` : undefined
    },
    configureServer(server) {
      const file = resolve(root, folder, qualityFile)
      server.watcher.on('all', (_event, changed) => {
        const module = changed === file && server.moduleGraph.getModuleById(resolvedId)
        if (module) server.moduleGraph.invalidateModule(module)
      })
      server.middlewares.use(server.config.base + published, (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(qualityFileOf(entries()).content)
      })
    },
  }
}
