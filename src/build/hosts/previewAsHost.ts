import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { openFolders, openHeader, securityHeaders } from './securityHeaders'

/**
 * Makes `vite preview` behave like a plain static host: it serves the page of a folder with or without a trailing slash,
 * answers unknown paths with `404.html` instead of another page, and sends the recommended headers.
 */
export function previewAsHost(): Plugin {
  return {
    name: 'space-partnership:preview',
    // Development falls back to index.html, so that every route can be reloaded.
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer({ config, middlewares }) {
      const folder = join(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?')
        const headers = securityHeaders(path.startsWith(`${config.base}embed/`))
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        if (openFolders.some((name) => path.startsWith(`${config.base}${name}/`)))
          response.setHeader(...openHeader)
        const inside = path.startsWith(config.base) ? fileOf(folder, path.slice(config.base.length)) : null
        if (inside === null) {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
          response.end(readFileSync(join(folder, '404.html')))
          return
        }
        request.url = config.base + inside + (query === undefined ? '' : `?${query}`)
        next()
      })
    },
  }
}

/** Resolves a path below the base to a file of the build; null if there is none. */
function fileOf(folder: string, path: string): string | null {
  const found = statSync(join(folder, decodeURIComponent(path)), { throwIfNoEntry: false })
  if (!found) return null
  if (!found.isDirectory()) return path
  const page = `${path === '' ? '' : path.replace(/\/?$/, '/')}index.html`
  return existsSync(join(folder, decodeURIComponent(page))) ? page : null
}
