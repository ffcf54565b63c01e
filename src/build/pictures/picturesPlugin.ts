import type { Plugin } from 'vite'
import type { AppModules } from '../bundle/loadAsApp'
import { pictureFiles, pictureFolders } from './pictureFiles'

const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png' }

/**
 * Writes `charts/<id>.svg` and `.png`, the charts without filters; `charts/tiles/<id>-<theme>.svg`, the pictures of the
 * front page; and `slides/<briefing>-<position>-<theme>.png`, the first slides of each briefing; and, if
 * the site knows its address, `cards/<page>.png`, which link previews show. In development it draws
 * them on request.
 */
export function picturesPlugin(folder: string, app: AppModules): Plugin {
  let root = process.cwd()
  let base = '/'
  return {
    name: 'space-partnership:pictures',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async generateBundle() {
      for (const pictures of pictureFolders)
        for (const [fileName, draw] of await pictureFiles(pictures, { root, folder, base }, app.load))
          this.emitFile({ type: 'asset', fileName, source: await draw() })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?')
        const path = address.slice(base.length)
        const pictures = pictureFolders.find((start) => path.startsWith(start))
        const type = types[path.slice(-3)]
        if (!pictures || type === undefined) return next()
        pictureFiles(pictures, { root, folder, base }, (module) => server.ssrLoadModule(module) as never)
          .then(async (files) => {
            const draw = files.get(path)
            if (!draw) return next()
            response.setHeader('Content-Type', type)
            response.end(await draw())
          })
          .catch(next)
      })
    },
  }
}
