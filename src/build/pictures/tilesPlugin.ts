import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { coreOf } from '../../dataset/compile/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import { standaloneSvg } from '../../publish/picture/standaloneSvg'
import { tokenValues } from '../../publish/picture/tokenValues'
import type { AppModules } from '../bundle/loadAsApp'
import { loadCompiled } from '../data/loadCompiled'
import { mapShapes } from '../geometry/worldGeometry'

const themes = ['light', 'dark'] as const

/** Writes `charts/tiles/<id>-<theme>.svg`, the pictures of the front page; in development it draws them on request. */
export function tilesPlugin(folder: string, app: AppModules): Plugin {
  let root = process.cwd()
  return {
    name: 'space-partnership:tiles',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      for (const [fileName, source] of await drawFiles(root, folder, app.load))
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').slice(server.config.base.length)
        if (!path.startsWith('charts/tiles/')) return next()
        drawFiles(root, folder, (module) => server.ssrLoadModule(module) as never).then((files) => {
          response.setHeader('Content-Type', 'image/svg+xml')
          response.end(files.get(path))
        }, next)
      })
    },
  }
}

/** The files by their path in the site. */
async function drawFiles(
  root: string,
  folder: string,
  load: AppModules['load'],
): Promise<ReadonlyMap<string, string>> {
  const compiled = loadCompiled(resolve(root, folder), new Date())
  if (!compiled.ok) throw new Error(compiled.report)
  const { about, countries } = compiled.dataset
  const css = readFileSync(resolve(root, 'src/ui/tokens.css'), 'utf8')
  const { drawTiles } = await load<typeof import('./drawTiles')>('/src/build/pictures/drawTiles.tsx')
  const tiles = drawTiles(indexDataset(coreOf(compiled.dataset)), mapShapes(countries, 'near'))
  return new Map(
    themes.flatMap((theme) =>
      tiles.map(({ id, title, svg }) => {
        const metadata = {
          title,
          description: '',
          link: null,
          publisher: about.title,
          rights: about.licence.data,
          date: about.updated,
        }
        const file = standaloneSvg(svg, { tokens: tokenValues(css, theme), font: null, metadata })
        return [`charts/tiles/${id}-${theme}.svg`, file] as const
      }),
    ),
  )
}
