import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { coreOf } from '../../dataset/compile/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import { oembed } from '../../publish/embed/oembed'
import { ownScript } from '../bundle/classicScript'
import type { AppModules } from '../bundle/loadAsApp'
import { loadCompiled } from '../data/loadCompiled'
import { mapShapes } from '../geometry/worldGeometry'
import { siteAddress } from '../hosts/siteAddress'
import { basicFont } from '../prerender/pageAssets'
import { embedHtml } from './embedHtml'
import { devEmbedHtml, serveEmbeds, standaloneScripts } from './serveEmbeds'

/**
 * Writes the files for charts on other sites: `embed/<id>/index.html` (the prerendered chart and the script that makes
 * it interactive), `embed.js` (the custom element) and `oembed/<id>.json`. The development server answers the same
 * addresses, without pictures.
 */
export function embedPlugin(folder: string, app: AppModules): Plugin {
  let root = process.cwd()
  let base = '/'
  return {
    name: 'space-partnership:embed',
    enforce: 'post',
    config: () => ({
      build: { rollupOptions: { input: { index: 'index.html', embed: 'embed.html' } } },
    }),
    configResolved(config) {
      root = config.root
      base = config.base
    },
    configureServer: serveEmbeds,
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server, originalUrl }) =>
        server && originalUrl ? devEmbedHtml(html, originalUrl, base) : html,
    },
    async generateBundle(_options, bundle) {
      const compiled = loadCompiled(resolve(root, folder), new Date())
      if (!compiled.ok) this.error(compiled.report)
      const page = bundle['embed.html']
      if (page?.type !== 'asset') this.error('embed.html is not part of the build')
      delete bundle['embed.html']
      const first = this.emitFile({
        type: 'asset',
        name: 'embed-first.js',
        source: await ownScript(root, standaloneScripts['embed-first.js']),
      })
      const site = siteAddress(base) || base
      const addresses = {
        site,
        firstScript: base + this.getFileName(first),
        font: base + basicFont(bundle),
        publisher: compiled.dataset.about.title,
      }
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      const { drawEmbeds } = await app.load<typeof import('./drawEmbeds')>('/src/build/embeds/drawEmbeds.tsx')
      const shapes = mapShapes(compiled.dataset.countries, 'world')
      for (const embed of drawEmbeds(indexDataset(coreOf(compiled.dataset)), shapes, base)) {
        write(`embed/${embed.id}/index.html`, embedHtml(String(page.source), embed, addresses))
        write(`oembed/${embed.id}.json`, JSON.stringify(oembed({ ...embed, ...addresses, chart: embed.id })))
      }
      write('embed.js', await ownScript(root, standaloneScripts['embed.js']))
    },
  }
}
