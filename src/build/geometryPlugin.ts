import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Country } from '../dataset/schema'
import { worldGeometry } from './worldGeometry'

const virtualId = 'virtual:geometry'
const resolvedId = `\0${virtualId}`

/** Makes the shapes of the map from the atlas package: a hashed file in a build, from memory in development. */
export function geometryPlugin(countriesFile = 'data/countries.json'): Plugin {
  let root = process.cwd()
  let isBuild = false
  const make = () =>
    JSON.stringify(worldGeometry(JSON.parse(readFileSync(resolve(root, countriesFile), 'utf8')) as Country[]))
  return {
    name: 'space-partnership:geometry',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return
      if (!isBuild) return `export const geometryUrl = import.meta.env.BASE_URL + 'data/geometry.json'`
      const file = this.emitFile({ type: 'asset', name: 'geometry.json', source: make() })
      return `export const geometryUrl = import.meta.ROLLUP_FILE_URL_${file}`
    },
    configureServer(server) {
      let geometry: string | null = null
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith('/data/geometry.json')) return next()
        geometry ??= make()
        response.setHeader('Content-Type', 'application/json')
        response.end(geometry)
      })
    },
  }
}
