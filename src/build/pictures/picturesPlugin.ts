import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { coreOf } from '../../dataset/compile/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import { slideThumbnail } from '../../publish/briefing/slideThumbnail'
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

/**
 * Writes `charts/<id>.svg` and `charts/<id>.png`: each chart without filters; and `slides/<briefing>-1-light.png` and so
 * on: the first slides of each briefing, in both themes.
 */
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
      const tokensCss = readFileSync(resolve(root, 'src/ui/tokens.css'), 'utf8')
      const tokens = tokenValues(tokensCss, 'light')
      const subset = readFileSync(resolve(root, subsetPath))
      const site = siteAddress(base)
      const { drawPictures, drawSlides } = await app.load<typeof import('./drawPictures')>(
        '/src/build/pictures/drawPictures.tsx',
      )
      const dataset = indexDataset(coreOf(compiled.dataset))
      const metadataOf = (title: string, description: string, address: string) => ({
        title,
        description,
        link: site === '' ? null : `${site}${address}`,
        publisher: about.title,
        rights: about.licence.data,
        date: about.updated,
      })
      for (const { id, title, summary, svg } of drawPictures(dataset, shapes, site)) {
        const metadata = metadataOf(title, summary, `?chart=${id}`)
        const file = standaloneSvg(svg, { tokens, font: subset.toString('base64'), metadata })
        this.emitFile({ type: 'asset', fileName: `charts/${id}.svg`, source: file })
        this.emitFile({
          type: 'asset',
          fileName: `charts/${id}.png`,
          source: await rasterize(file, pngScale, subset, metadata),
        })
      }
      const font = subset.toString('base64')
      const themes = (['light', 'dark'] as const).map((theme) => ({
        theme,
        tokens: tokenValues(tokensCss, theme),
      }))
      for (const slide of drawSlides(dataset, compiled.briefings, shapes)) {
        const metadata = metadataOf(slide.headline, slide.kicker, `briefing/${slide.briefing}`)
        for (const { theme, tokens } of themes)
          this.emitFile({
            type: 'asset',
            fileName: slideThumbnail.path(slide.briefing, slide.position, theme),
            source: await rasterize(
              standaloneSvg(slide.svg, { tokens, font, metadata }),
              1,
              subset,
              metadata,
            ),
          })
      }
    },
  }
}
