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
import { siteAddress } from '../hosts/siteAddress'
import { subsetPath } from './fontSubset'
import { rasterize } from './rasterize'

/** Pixels of the PNG per SVG unit: sharp on high-density screens and in print. */
const pngScale = 2

/** Writes `charts/<id>.svg` and `charts/<id>.png`: each chart without filters. */
export function picturesPlugin(folder: string, app: AppModules): Plugin {
  let root = process.cwd()
  let base = '/'
  return {
    name: 'space-partnership:pictures',
    apply: 'build',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async generateBundle() {
      const compiled = loadCompiled(resolve(root, folder), new Date())
      if (!compiled.ok) this.error(compiled.report)
      const { about } = compiled.dataset
      const shapes = mapShapes(compiled.dataset.countries, 'near')
      const tokens = tokenValues(readFileSync(resolve(root, 'src/ui/tokens.css'), 'utf8'), 'light')
      const subset = readFileSync(resolve(root, subsetPath))
      const site = siteAddress(base)
      const { drawPictures } = await app.load<typeof import('./drawPictures')>(
        '/src/build/pictures/drawPictures.tsx',
      )
      for (const { id, title, summary, svg } of drawPictures(
        indexDataset(coreOf(compiled.dataset)),
        shapes,
        site,
      )) {
        const metadata = {
          title,
          description: summary,
          link: site === '' ? null : `${site}?chart=${id}`,
          publisher: about.title,
          rights: about.licence.data,
          date: about.updated,
        }
        const file = standaloneSvg(svg, { tokens, font: subset.toString('base64'), metadata })
        this.emitFile({ type: 'asset', fileName: `charts/${id}.svg`, source: file })
        this.emitFile({
          type: 'asset',
          fileName: `charts/${id}.png`,
          source: await rasterize(file, pngScale, subset, metadata),
        })
      }
    },
  }
}
