import type { ViteDevServer } from 'vite'
import { findChartId } from '../../selection/chartTable'
import { ownScript } from '../bundle/classicScript'

/** Standalone scripts: path below the base, and source file. */
export const standaloneScripts = {
  'embed.js': 'src/app/embed/embedElement.ts',
  'embed-first.js': 'src/app/embed/embedFirst.ts',
} as const

/** Serves embeds (without pictures) and the standalone scripts in development, under the addresses of a build. */
export function serveEmbeds(server: ViteDevServer) {
  const { base, root } = server.config
  server.middlewares.use((request, response, next) => {
    const [path = '', query] = (request.url ?? '').split('?')
    const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    if (chartOf(inside)) {
      request.url = `${base}embed.html${query === undefined ? '' : `?${query}`}`
      return next()
    }
    const script = Object.entries(standaloneScripts).find(([name]) => name === inside)
    if (!script) return next()
    ownScript(root, script[1]).then((code) => {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(code)
    }, next)
  })
}

/** The page of an embed in development. Its address names the chart. */
export function devEmbedHtml(html: string, path: string, base: string): string {
  const chart = chartOf(path.slice(base.length))
  if (!chart) return html
  return html
    .replace('data-chart=""', `data-chart="${chart}"`)
    .replace('</head>', `<script src="${base}embed-first.js"></script></head>`)
}

function chartOf(path: string) {
  return findChartId(/^embed\/([\w-]+)\/?(?:\?|$)/.exec(path)?.[1])
}
