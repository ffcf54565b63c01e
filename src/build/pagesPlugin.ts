import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { indexDataset } from '../dataset/indexDataset'
import { allPages, type PageMeta } from '../publish/pageMeta'
import { createText } from '../text/text'
import { coreOf } from './coreOf'
import { loadCompiled } from './loadCompiled'

/**
 * Writes a file for each page, so that every address opens directly on any static host, without a rewrite rule, and
 * carries its own title, description and Open Graph tags before a script runs. What is no page gets `404.html`.
 */
export function pagesPlugin(folder = 'data'): Plugin {
  let root = process.cwd()
  return {
    name: 'space-partnership:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') this.error('index.html is not part of the build')
      const compiled = loadCompiled(resolve(root, folder), new Date())
      if (!compiled.ok) this.error(compiled.report)
      const template = String(index.source)
      for (const page of allPages(indexDataset(coreOf(compiled.dataset)), createText())) {
        const html = withMeta(template, page)
        if (page.path === '') index.source = html
        else this.emitFile({ type: 'asset', fileName: `${page.path}/index.html`, source: html })
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: template })
    },
  }
}

/** The page of the app with the title and description of one address. */
export function withMeta(template: string, { title, description }: PageMeta): string {
  const safeTitle = escapeHtml(title)
  const safeDescription = escapeHtml(description)
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${safeTitle}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () =>
      [
        `<meta name="description" content="${safeDescription}" />`,
        `<meta property="og:type" content="article" />`,
        `<meta property="og:title" content="${safeTitle}" />`,
        `<meta property="og:description" content="${safeDescription}" />`,
      ].join('\n    '),
    )
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
