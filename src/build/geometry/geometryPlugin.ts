import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type GeometryDetail, geometryDetails } from '../../charts/map/geometry/geometryCache'
import type { Country } from '../../dataset/schema'
import { atlasPath, worldGeometry } from './worldGeometry'

const virtualId = 'virtual:geometry'
const resolvedId = `\0${virtualId}`
const served = /\/data\/geometry-(\w+)\.json$/

/** Serves the shapes of the map, made from the atlas package: hashed files in a build, from memory in development. */
export function geometryPlugin(countriesFile = 'data/countries.json'): Plugin {
  let root = process.cwd()
  let isBuild = false
  const make = (detail: GeometryDetail) =>
    JSON.stringify(
      worldGeometry(JSON.parse(readFileSync(resolve(root, countriesFile), 'utf8')) as Country[], detail),
    )
  return {
    name: 'space-partnership:geometry',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return
      const addressOf = (detail: GeometryDetail) => {
        if (!isBuild) return `import.meta.env.BASE_URL + 'data/geometry-${detail}.json'`
        const file = this.emitFile({
          type: 'asset',
          name: `geometry-${detail}.json`,
          originalFileName: atlasPath,
          source: make(detail),
        })
        return `import.meta.ROLLUP_FILE_URL_${file}`
      }
      const entries = geometryDetails.map((detail) => `${detail}: ${addressOf(detail)}`)
      return `export const geometryUrls = { ${entries.join(', ')} }`
    },
    configureServer(server) {
      const made = new Map<GeometryDetail, string>()
      server.middlewares.use((request, response, next) => {
        const [, name] = served.exec(request.url?.split('?')[0] ?? '') ?? []
        const detail = geometryDetails.find((detail) => detail === name)
        if (!detail) return next()
        const geometry = made.get(detail) ?? make(detail)
        made.set(detail, geometry)
        response.setHeader('Content-Type', 'application/json')
        response.end(geometry)
      })
    },
  }
}
